import type { Partner } from "../../../data/countries.ts";
import type { Figure, Ledger } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MapCountry, MapSeries } from "../map-series.ts";
import { plainValue, withEstimate, withMonths } from "../../parts/marks/mark-attributes.ts";
import { round } from "../../parts/scales/round.ts";
import { labelPlace } from "./map-places.ts";
import type { Point } from "./ribbon-path.ts";

export interface MapLabel {
  readonly country: Partner;
  readonly year: number;
  /** The foot of the name; the figure stands on the line below. */
  readonly at: Point;
  /** The place that the label stays near when the map is zoomed in. */
  readonly by: Point;
  /** From there to `at`. */
  readonly offset: Point;
  /** Where a line from `by` ends at the label, from there; null where the label stands on the country's own land. */
  readonly leader: Point | null;
  readonly anchor: "start" | "middle" | "end";
  readonly name: string;
  /** One line, a text for each ledger shown; empty without the trade layer. */
  readonly values: ReadonlyArray<{ readonly ledger: Ledger; readonly text: string }>;
  /** With several ledgers, each text says by a sign whose it is. */
  readonly signed: boolean;
}

/** px between the feet of the two lines. */
export const lineHeight = 15;
/** From the foot of a name to above it, and from its end to where a line meets it, in units where texts are largest. */
const nameHeight = 18;
const fromEnd = { start: 6, middle: 0, end: -14 };

export function mapLabel({ country, entries }: MapCountry, series: MapSeries, i18n: I18n): MapLabel {
  const both = series.ledgers.length > 1;
  const { at, anchor, tie } = labelPlace(country);
  const by = tie ?? at;
  const offset: Point = [round(at[0] - by[0]), round(at[1] - by[1])];
  return {
    country,
    year: series.year,
    at,
    anchor,
    by,
    offset,
    leader: tie && [offset[0] + fromEnd[anchor], offset[1] - nameHeight],
    name: i18n.country(country),
    values: entries.map(({ figure, ledger }) => ({
      ledger,
      text: figure ? valueText(figure, series, i18n, !both) : both ? "–" : i18n.t("table.missing"),
    })),
    signed: both,
  };
}

/** The unit stands where there is room for it: the scale of shades names it too. */
function valueText(figure: Figure, { unit, flow }: MapSeries, i18n: I18n, withUnit: boolean): string {
  if (figure.formula === "change") return withEstimate(i18n.signedPercent(figure.value), figure, i18n);
  const sign = flow === "balance" && figure.value > 0 ? "+" : "";
  const amount =
    unit === "usd" && withUnit && !figure.partial
      ? i18n.amount(figure.value, "bn")
      : plainValue(figure.value, unit, i18n);
  const text = `${sign}${amount}`;
  if (figure.partial) return withMonths(text, figure, i18n);
  return withEstimate(text, figure, i18n);
}
