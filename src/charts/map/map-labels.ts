import type { Partner } from "../../data/countries.ts";
import type { Figure, Ledger } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import type { MapCountry, MapSeries } from "../../series/map-series.ts";
import { round } from "../parts/fluid.ts";
import { labelPlace } from "./map-places.ts";
import { project } from "./map-projection.ts";
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
  readonly inside: boolean;
  readonly anchor: "start" | "middle";
  readonly name: string;
  /** One line, a text for each ledger shown; empty without the trade layer. */
  readonly values: ReadonlyArray<{ readonly ledger: Ledger; readonly text: string }>;
  /** With several ledgers, each text says by a sign whose it is. */
  readonly signed: boolean;
}

/** px between the feet of the two lines. */
export const lineHeight = 15;

export function mapLabel({ country, capital, entries }: MapCountry, series: MapSeries, words: Words): MapLabel {
  const both = series.ledgers.length > 1;
  const place = labelPlace(country);
  const by = place.inside ? place.at : project(capital.lon, capital.lat);
  return {
    country,
    year: series.year,
    ...place,
    by,
    offset: [round(place.at[0] - by[0]), round(place.at[1] - by[1])],
    name: words.country(country),
    values: entries.map(({ figure, ledger }) => ({
      ledger,
      text: figure ? valueText(figure, series, words, !both) : both ? "–" : words.t("table.missing"),
    })),
    signed: both,
  };
}

/** The unit stands where there is room for it: the scale of shades names it too. */
function valueText(figure: Figure, { unit, flow }: MapSeries, words: Words, withUnit: boolean): string {
  if (figure.formula === "change") return words.signedPercent(figure.value);
  const number = flow === "balance" ? words.signed(figure.value) : words.number(figure.value);
  const percent = flow === "balance" ? words.signedPercent(figure.value) : words.percent(figure.value);
  const short = unit === "share" || unit === "gdp" ? percent : number;
  if (figure.partial) return words.t("map.label.partial", { value: short, months: words.months(figure.period) });
  const text = unit === "usd" && withUnit ? words.t("amount.short", { amount: number }) : short;
  return figure.status === "implied" ? words.t("map.label.implied", { value: text }) : text;
}
