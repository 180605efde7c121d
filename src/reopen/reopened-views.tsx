import type { Comparison } from "../export/provenance/compare-provenance.ts";
import type { Provenance } from "../export/provenance/provenance.ts";
import { boundsOf } from "../view/bounds.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { dataErrorText } from "../shell/data-error-text.ts";
import { deckSearch, formatDeck, mostSlides, titleText } from "../deck/own/chosen-views.ts";
import { pageHref, storyPath, useSite } from "../shell/site.tsx";
import { storyIds } from "../stories/stories.ts";
import { DataTable } from "../tables/data-table.tsx";
import { changeRows } from "./figure-changes.ts";
import { RefreshOffer } from "./refresh-offer.tsx";
import { type Compared, useComparisons } from "./use-comparisons.ts";
import { ViewLinks } from "./view-links.tsx";
import { useEffect, useState } from "react";
import { namedData } from "../shell/named-data.ts";
import type { I18n } from "../i18n/i18n.ts";

/** The views in a file, whether their figures are unchanged, and links to them. */
export function ReopenedViews({ provenance, file }: { readonly provenance: Provenance; readonly file: File }) {
  const { name } = file;
  const i18n = useI18n();
  const compared = useComparisons(provenance);
  const comparisons = compared.is === "compared" ? compared.comparisons : null;
  const present = presentVersion();
  const isSame = provenance.version === present;
  const savedVersion = useSavedVersion(provenance.version) ? provenance.version : null;
  const isDeck = provenance.views.length > 1;
  return (
    <>
      <p>
        {i18n.t("reopen.made", {
          name,
          date: i18n.date(provenance.made),
          version: provenance.version,
          present,
          same: isSame ? "yes" : "no",
        })}
      </p>
      <p role="status" className="file-verdict">
        {compared.is === "waiting" && i18n.t("reopen.comparing")}
        {comparisons && verdictText(comparisons, i18n)}
      </p>
      {compared.is === "failed" && (
        <p role="alert">
          {i18n.t("reopen.uncompared")} {dataErrorText(compared.error, i18n)}
        </p>
      )}
      {isSame && comparisons?.some(({ changed, gone }) => changed.length + gone.length > 0) && (
        <p>{i18n.t("reopen.altered")}</p>
      )}
      {isDeck && <DeckLink provenance={provenance} compared={compared} />}
      {compared.is === "compared" && canBeRefreshed(provenance) && (
        <RefreshOffer
          file={file}
          provenance={provenance}
          book={compared.book}
          comparisons={compared.comparisons}
          datasetVersion={present}
        />
      )}
      {provenance.views.map((view, index) => {
        const comparison = comparisons?.[index];
        const bounds = compared.is === "compared" ? boundsOf(compared.book) : null;
        return (
          <section key={index} className="returned-view" aria-label={view.title}>
            {isDeck && <h3>{view.slide?.title ?? view.title}</h3>}
            {comparison && (isDeck ? <Folded comparison={comparison} /> : <ChangedFigures comparison={comparison} />)}
            <ViewLinks
              original={view}
              view={comparison?.view ?? null}
              bounds={bounds}
              savedVersion={savedVersion}
              isMain={!isDeck}
            />
          </section>
        );
      })}
    </>
  );
}

/** A page for the stage has no notes, and files of earlier versions do not say what was written on their slides. */
function canBeRefreshed({ views }: Provenance): boolean {
  return views.every(({ slide }) => slide !== undefined && slide.notes.length > 0);
}

/** Of many views, only what the reader opens. */
function Folded({ comparison }: { readonly comparison: Comparison }) {
  const verdict = verdictText([comparison], useI18n());
  if (comparison.changed.length + comparison.added.length + comparison.gone.length === 0) return <p>{verdict}</p>;
  return (
    <details>
      <summary>{verdict}</summary>
      <ChangedFigures comparison={comparison} />
    </details>
  );
}

/** Several views together are slides; those of a story are opened as the story, with its sentences. */
function DeckLink({ provenance, compared }: { readonly provenance: Provenance; readonly compared: Compared }) {
  const i18n = useI18n();
  const site = useSite();
  const lang = provenance.views[0]?.lang ?? site.lang;
  const story = storyIds.find((id) => id === provenance.story);
  const link = (href: string) => (
    <p className="file-links">
      <a className="file-main" href={href} hrefLang={lang}>
        {i18n.t("reopen.open.deck")}
      </a>
    </p>
  );
  if (story) return link(pageHref(site, storyPath(story), lang));
  if (compared.is !== "compared") return null;
  const chosen = compared.comparisons.slice(0, mostSlides).flatMap(({ view }, index) => {
    const original = provenance.views[index];
    if (!original) return [];
    const heading = titleText(original.slide?.title ?? original.title);
    return [{ chart: original.chart, view, title: heading === titleText(original.title) ? null : heading }];
  });
  const query = deckSearch(formatDeck(chosen, boundsOf(compared.book)));
  return link(`${pageHref(site, "present/", lang)}${query}`);
}

/** The present version of the dataset, whichever the page shows. */
function presentVersion(): string {
  return document.documentElement.dataset["version"] ?? "";
}

/** Whether the data of an earlier version can still be had. */
function useSavedVersion(version: string): boolean {
  const { root } = useSite();
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const { isPresent, known } = await namedData(version, root, presentVersion());
      if (isWanted) setIsSaved(!isPresent && known?.has(version) === true);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [version, root]);
  return isSaved;
}

/** Whether a file's figures are unchanged, in a sentence. */
function verdictText(comparisons: readonly Comparison[], i18n: I18n): string {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const changed = sum((comparison) => comparison.changed.length);
  const added = sum((comparison) => comparison.added.length);
  const gone = sum((comparison) => comparison.gone.length);
  const count = sum(({ unchanged }) => unchanged) + changed + gone;
  if (count + added === 0) return i18n.t("reopen.verdict.events");
  if (changed + added + gone === 0) return i18n.t("reopen.verdict.same", { count });
  const parts = [
    changed > 0 && i18n.t("reopen.verdict.changed", { count: changed, total: count }),
    added > 0 && i18n.t("reopen.verdict.added", { count: added }),
    gone > 0 && i18n.t("reopen.verdict.gone", { count: gone }),
  ];
  return parts.filter((part) => part !== false).join(" ");
}

/** A list longer than this says nothing more. */
const most = 100;

/** Every figure that is no longer what the file shows: then and now. */
function ChangedFigures({ comparison }: { readonly comparison: Comparison }) {
  const i18n = useI18n();
  const rows = changeRows(comparison, i18n);
  if (rows.length === 0) return null;
  return (
    // A long table scrolls within itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="changed-figures" role="region" aria-label={i18n.t("reopen.changes")} tabIndex={0}>
      <DataTable
        caption={i18n.t("reopen.changes")}
        columns={[i18n.t("reopen.column.figure"), i18n.t("reopen.column.then"), i18n.t("reopen.column.now")]}
        rows={rows.slice(0, most).map(({ key, name, was, now }) => ({
          key,
          cells: [{ text: name }, { text: was }, { text: now }],
        }))}
      />
      {rows.length > most && <p>{i18n.t("reopen.more", { count: rows.length - most })}</p>}
    </div>
  );
}
