import { useWords } from "../i18n/words-context.tsx";
import type { Words } from "../i18n/words.ts";
import { isPartner, type TradeParty } from "../data/countries.ts";
import { type FigureUse, periodRuns, type SourceUse } from "../series/source-use.ts";
import { type Bounds, defaultView, formatAddress } from "../view/address.ts";
import { type Theme, type View } from "../view/view.ts";

/** Entries shown at once; a longer list opens on demand. */
const shortList = 3;

/** What rests on a source: figures, each leading to the chart that shows them, events and projects. */
export function SourceUseList({
  use,
  theme,
  bounds,
  explore,
  events,
}: {
  readonly use: SourceUse;
  readonly theme: Theme;
  readonly bounds: Bounds;
  /** Addresses of the pages that links lead to. */
  readonly explore: string;
  readonly events: string;
}) {
  const words = useWords();
  const counted = [
    use.rows > 0 && words.t("sources.figures", { count: use.rows }),
    use.events.length > 0 && words.t("event.count", { count: use.events.length }),
    use.projects.length > 0 && words.t("project.count", { count: use.projects.length }),
    use.indicators > 0 && words.t("sources.indicators", { count: use.indicators }),
    use.goals.length > 0 && words.t("sources.goals", { count: use.goals.length }),
    use.claims > 0 && words.t("sources.claims", { count: use.claims }),
    use.checks > 0 && words.t("sources.checks", { count: use.checks }),
    use.reasons > 0 && words.t("sources.reasons", { count: use.reasons }),
  ].filter((text) => text !== false);
  const list = (
    <ul>
      {use.figures.map((figure) => {
        const text = figureUseText(figure, words);
        const view = viewOf(figure, bounds);
        return (
          <li key={text}>
            {view ? <a href={`${explore}${formatAddress({ ...view, theme }, bounds)}`}>{text}</a> : text}
          </li>
        );
      })}
      {use.events.map((event) => (
        <li key={event.id}>
          <a href={`${events}#${event.id}`} lang="en">
            {event.title}
          </a>
        </li>
      ))}
      {use.projects.map((project) => (
        <li key={project.id} lang="en">
          {project.name}
        </li>
      ))}
      {use.goals.map((goal) => (
        <li key={goal.id} lang="en">
          {goal.title}
        </li>
      ))}
    </ul>
  );
  const entries = use.figures.length + use.events.length + use.projects.length + use.goals.length;
  if (entries > shortList) {
    return (
      <details className="source-use">
        <summary>{counted.join(" · ")}</summary>
        {list}
      </details>
    );
  }
  return (
    <div className="source-use">
      <p>{counted.join(" · ")}</p>
      {entries > 0 && list}
    </div>
  );
}

function figureUseText(figure: FigureUse, words: Words): string {
  const periods = periodRuns(figure.periods).map(([first, last]) =>
    first === last ? words.period(first) : words.t("period.months", { first, last }),
  );
  return words.t(`sources.${figure.measure}`, {
    what: words.t(`sources.flow.${figure.ledger}`, { flow: figure.flow, country: words.country(figure.country) }),
    periods: periods.join(", "),
  });
}

/** The view that shows these figures at their newest; null for partners that Explore does not draw. */
function viewOf(figure: FigureUse, bounds: Bounds): View | null {
  const countries = countriesOf(figure.country);
  const newest = Number(figure.periods.at(-1)?.slice(0, 4));
  if (!countries || !(newest >= bounds.first && newest <= bounds.last)) return null;
  const view = defaultView(bounds);
  return { ...view, ...(countries !== "all" && { countries }), year: newest, flow: figure.flow, ledger: figure.ledger };
}

function countriesOf(party: TradeParty) {
  if (party === "C5") return "all";
  return isPartner(party) ? [party] : null;
}
