import { useMemo } from "react";
import { sourceKinds, type TableName } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { sourceList, sourcesByLetter } from "../series/source-list.ts";
import { sourceUses } from "../series/source-use.ts";
import { useBounds, useView } from "../view/use-view.ts";
import { AddressNotices } from "./address-notices.tsx";
import { HiddenAnchor, UnknownAnchor } from "./anchor-notice.tsx";
import { useBook } from "./dataset-provider.tsx";
import { IndexRail } from "./index-rail.tsx";
import { useKeptAnchor } from "./kept-anchor.ts";
import { ListCount } from "./list-count.tsx";
import { Panel } from "./panel.tsx";
import { pageHref, plainHref, useSite } from "./site.tsx";
import { SourceItem } from "./source-item.tsx";
import { SourcesFilter } from "./sources-filter.tsx";

/** The tables whose rows name a source. */
const resting: readonly TableName[] = [
  "trade",
  "growth",
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
  const words = useWords();
  return (
    <div className="list-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{words.t("page.sources.title")}</h1>
        <p>{words.t("sources.lead")}</p>
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
  const words = useWords();
  const { sources } = book.dataset;
  const uses = useMemo(() => sourceUses(book), [book]);
  const letters = useMemo(() => sourcesByLetter(sourceList(sources, view)), [sources, view]);
  const shown = letters.reduce((sum, letter) => sum + letter.sources.length, 0);
  const filtered = shown < sources.length;
  const known = useMemo(() => new Set(sources.map(({ id }) => id)), [sources]);
  useKeptAnchor();

  return (
    <>
      <UnknownAnchor known={known} />
      <SourcesFilter sources={sources} />
      <HiddenAnchor known={known} />
      <ListCount
        text={
          filtered
            ? words.t("sources.shown", { shown, all: sources.length })
            : words.t("source.count", { count: shown })
        }
        onReset={filtered ? () => setView({ kinds: sourceKinds, q: "" }) : null}
      />
      {shown === 0 ? (
        <p className="list-empty">{words.t("sources.none")}</p>
      ) : (
        <div className="list-body">
          <IndexRail
            label={words.t("sources.letters")}
            entries={letters.map(({ letter, sources: group }) => ({
              anchor: anchorOf(letter),
              label: labelOf(letter),
              count: group.length,
            }))}
          />
          <div className="list-sections">
            {letters.map(({ letter, sources: group }) => (
              <section key={letter} aria-labelledby={anchorOf(letter)}>
                <h2 id={anchorOf(letter)} className="list-heading">
                  {labelOf(letter)} <span>{words.t("source.count", { count: group.length })}</span>
                </h2>
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
              </section>
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
