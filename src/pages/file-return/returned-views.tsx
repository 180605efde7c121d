import type { Comparison } from "../../export/trace/compare-trace.ts";
import type { Trace } from "../../export/trace/trace.ts";
import { boundsOf } from "../../export/view-query.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { dataErrorText } from "../data-error-text.ts";
import { deckSearch, formatDeck, mostSlides } from "../present/chosen-views.ts";
import { pageHref, useSite } from "../site.tsx";
import { ChangedFigures } from "./changed-figures.tsx";
import { type Compared, useComparisons } from "./use-comparisons.ts";
import { presentVersion, useKeptVersion } from "./use-kept-version.ts";
import { verdictText } from "./verdict-text.ts";
import { ViewLinks } from "./view-links.tsx";

/** What a file shows, whether its figures still stand, and the way to see it alive. */
export function ReturnedViews({ trace, name }: { readonly trace: Trace; readonly name: string }) {
  const words = useWords();
  const compared = useComparisons(trace);
  const comparisons = compared.is === "compared" ? compared.comparisons : null;
  const present = presentVersion();
  const isSame = trace.version === present;
  const keptVersion = useKeptVersion(trace.version) ? trace.version : null;
  const isDeck = trace.views.length > 1;
  return (
    <>
      <p>
        {words.t("trace.made", {
          name,
          date: words.date(trace.made),
          version: trace.version,
          present,
          same: isSame ? "yes" : "no",
        })}
      </p>
      <p role="status" className="file-verdict">
        {compared.is === "waiting" && words.t("trace.comparing")}
        {comparisons && verdictText(comparisons, words)}
      </p>
      {compared.is === "failed" && (
        <p role="alert">
          {words.t("trace.uncompared")} {dataErrorText(compared.error, words)}
        </p>
      )}
      {isSame && comparisons?.some(({ changed, gone }) => changed.length + gone.length > 0) && (
        <p>{words.t("trace.altered")}</p>
      )}
      {isDeck && <DeckLink trace={trace} compared={compared} />}
      {trace.views.map((view, index) => {
        const comparison = comparisons?.[index];
        const bounds = compared.is === "compared" ? boundsOf(compared.book) : null;
        return (
          <section key={index} className="returned-view" aria-label={view.title}>
            {isDeck && <h3>{view.title}</h3>}
            {comparison && (isDeck ? <Folded comparison={comparison} /> : <ChangedFigures comparison={comparison} />)}
            <ViewLinks
              traced={view}
              view={comparison?.view ?? null}
              bounds={bounds}
              keptVersion={keptVersion}
              isMain={!isDeck}
            />
          </section>
        );
      })}
    </>
  );
}

/** Of many views, only what the reader opens. */
function Folded({ comparison }: { readonly comparison: Comparison }) {
  const verdict = verdictText([comparison], useWords());
  if (comparison.changed.length + comparison.added.length + comparison.gone.length === 0) return <p>{verdict}</p>;
  return (
    <details>
      <summary>{verdict}</summary>
      <ChangedFigures comparison={comparison} />
    </details>
  );
}

/** Several views together are slides. */
function DeckLink({ trace, compared }: { readonly trace: Trace; readonly compared: Compared }) {
  const words = useWords();
  const site = useSite();
  if (compared.is !== "compared") return null;
  const chosen = compared.comparisons.slice(0, mostSlides).flatMap(({ view }, index) => {
    const traced = trace.views[index];
    return traced ? [{ chart: traced.chart, view, title: null }] : [];
  });
  const lang = trace.views[0]?.lang ?? site.lang;
  const query = deckSearch(formatDeck(chosen, boundsOf(compared.book)));
  return (
    <p className="file-links">
      <a className="file-main" href={`${pageHref(site, "present/", lang)}${query}`} hrefLang={lang}>
        {words.t("trace.open.deck")}
      </a>
    </p>
  );
}
