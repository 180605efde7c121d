import { useI18n } from "../../i18n/i18n-context.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import { isPartner, type TradeParty } from "../../data/countries.ts";
import { type FigureUse, periodRuns, type SourceUse } from "./source-use.ts";
import { type Bounds, defaultView, formatAddress } from "../../view/address.ts";
import { type Theme, type View } from "../../view/view.ts";
import { useTextLang } from "../../shell/dataset-provider.tsx";

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
  const i18n = useI18n();
  const textLang = useTextLang();
  const counted = [
    use.rows > 0 && i18n.t("sources.figures", { count: use.rows }),
    use.events.length > 0 && i18n.t("event.count", { count: use.events.length }),
    use.projects.length > 0 && i18n.t("project.count", { count: use.projects.length }),
    use.indicators > 0 && i18n.t("sources.indicators", { count: use.indicators }),
    use.goals.length > 0 && i18n.t("sources.goals", { count: use.goals.length }),
    use.claims > 0 && i18n.t("sources.claims", { count: use.claims }),
    use.checks > 0 && i18n.t("sources.checks", { count: use.checks }),
    use.reasons > 0 && i18n.t("sources.reasons", { count: use.reasons }),
  ].filter((text) => text !== false);
  const list = (
    <ul>
      {use.figures.map((figure) => {
        const text = figureUseText(figure, i18n);
        const view = viewOf(figure, bounds);
        return (
          <li key={text}>
            {view ? <a href={`${explore}${formatAddress({ ...view, theme }, bounds)}`}>{text}</a> : text}
          </li>
        );
      })}
      {use.events.map((event) => (
        <li key={event.id}>
          <a href={`${events}#${event.id}`} lang={textLang(event.title)}>
            {event.title}
          </a>
        </li>
      ))}
      {use.projects.map((project) => (
        <li key={project.id} lang={textLang(project.name)}>
          {project.name}
        </li>
      ))}
      {use.goals.map((goal) => (
        <li key={goal.id} lang={textLang(goal.title)}>
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

function figureUseText(figure: FigureUse, i18n: I18n): string {
  const periods = periodRuns(figure.periods).map(([first, last]) =>
    first === last ? i18n.period(first) : i18n.t("period.months", { first, last }),
  );
  return i18n.t(`sources.${figure.measure}`, {
    what: i18n.t(`sources.flow.${figure.ledger}`, { flow: figure.flow, country: i18n.country(figure.country) }),
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
