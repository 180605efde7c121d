import { sourceKinds } from "../../data/categories.ts";
import "../list-page.css";
import "./sources-page.css";
import { useMemo } from "react";
import { wholeSources } from "../../data/parts/whole-rows.ts";
import type { Source, TableName } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { kindCounts, sourceList, sourcesByLetter } from "./source-list.ts";
import { sourceUses } from "./source-use.ts";
import { useBounds, useView } from "../../view/use-view.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { HiddenAnchor, UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { IndexRail } from "../../ui/index-rail.tsx";
import { ListGroup, OpenAllGroups } from "../list-group.tsx";
import { isGroupOpen, useOpenedGroups } from "../opened-groups.ts";
import { ListCount } from "../../ui/list-count.tsx";
import { Panel } from "../../shell/panel.tsx";
import { pageHref, plainHref, useSite } from "../../shell/site.tsx";
import { SourceItem } from "./source-item.tsx";
import { FacetChips } from "../../ui/facet-chips.tsx";
import { ListFilters, SearchField } from "../list-filters.tsx";

/** The tables whose rows name a source. */
const resting: readonly TableName[] = [
  "trade",
  "yuan",
  "growth",
  "products",
  "events",
  "projects",
  "denominators",
  "indicators",
  "goals",
  "claims",
  "reasons",
];

/** Every source and what rests on it, each at an address of its own. */
export function SourcesPage() {
  const i18n = useI18n();
  return (
    <div className="list-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{i18n.t("page.sources.title")}</h1>
        <p>{i18n.t("sources.lead")}</p>
      </div>
      <Panel needs={["sources", ...resting]} instead={{ without: resting, show: <SourcesList /> }} className="is-bare">
        <SourcesList />
      </Panel>
    </div>
  );
}

function SourcesList() {
  const book = useBook();
  const { view, setView } = useView();
  const bounds = useBounds();
  const site = useSite();
  const i18n = useI18n();
  const sources = useMemo(() => wholeSources(book), [book]);
  const uses = useMemo(() => sourceUses(book), [book]);
  const letters = useMemo(() => sourcesByLetter(sourceList(sources, view)), [sources, view]);
  const shown = letters.reduce((sum, letter) => sum + letter.sources.length, 0);
  const filtered = shown < sources.length;
  const known = useMemo(() => new Set(sources.map(({ id }) => id)), [sources]);
  useOpenedGroups();

  return (
    <>
      <UnknownAnchor known={known} />
      <SourcesFilter sources={sources} />
      <HiddenAnchor known={known} />
      <ListCount
        text={
          filtered ? i18n.t("sources.shown", { shown, all: sources.length }) : i18n.t("source.count", { count: shown })
        }
        onReset={filtered ? () => setView({ kinds: sourceKinds, q: "" }) : null}
      >
        <OpenAllGroups />
      </ListCount>
      {shown === 0 ? (
        <p className="list-empty">{i18n.t("sources.none")}</p>
      ) : (
        <div className="list-body">
          <IndexRail
            label={i18n.t("sources.letters")}
            entries={letters.map(({ letter, sources: group }) => ({
              anchor: anchorOf(letter),
              label: labelOf(letter),
              count: group.length,
            }))}
          />
          <div className="list-sections">
            {letters.map(({ letter, sources: group }, position) => (
              <ListGroup
                key={letter}
                anchor={anchorOf(letter)}
                heading="h2"
                title={labelOf(letter)}
                count={i18n.t("source.count", { count: group.length })}
                preview={[...new Set(group.map(({ publisher }) => publisher))].map((publisher) => (
                  <span key={publisher}>{publisher}</span>
                ))}
                isOpen={isGroupOpen(position, shown, false)}
              >
                <ul className="source-items">
                  {group.map((source) => (
                    <SourceItem
                      key={source.id}
                      source={source}
                      use={uses.get(source.id)}
                      theme={view.theme}
                      bounds={bounds}
                      explore={pageHref(site, "")}
                      events={plainHref(site, "events/")}
                    />
                  ))}
                </ul>
              </ListGroup>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** With an underscore, which no source's id can hold. */
function anchorOf(letter: string): string {
  return `letter_${letter === "#" ? "other" : letter.toLowerCase()}`;
}

function labelOf(letter: string): string {
  return letter === "#" ? "0–9" : letter;
}

/** Which sources are listed: by kind, and by what their publisher, title or origin say. */
function SourcesFilter({ sources }: { readonly sources: readonly Source[] }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const counts = kindCounts(sources, view.q);
  return (
    <ListFilters>
      <FacetChips
        legend={i18n.t("sources.kinds")}
        options={sourceKinds.map((kind) => ({
          value: kind,
          label: i18n.t(`source.kind.${kind}`),
          count: i18n.number(counts.get(kind) ?? 0),
        }))}
        all={sourceKinds}
        shown={view.kinds}
        onChange={(kinds) => setView({ kinds })}
      />
      <SearchField hint={i18n.t("sources.search-hint")} />
    </ListFilters>
  );
}
