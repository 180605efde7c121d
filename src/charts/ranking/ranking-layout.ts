import { max, min } from "d3";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { RankingSeries } from "./ranking-series.ts";
import type { Frame } from "../parts/chart.ts";
import { atMost, labelWidth } from "../parts/plot/label-width.ts";
import { round } from "../parts/scales/round.ts";
import { linearScale } from "../parts/scales/linear-scale.ts";
import { changeText, plainValue, signedAmount, withEstimate } from "../parts/marks/mark-attributes.ts";

export interface RankingLine {
  readonly ledger: Figure["ledger"];
  readonly y: number;
  /** Null where the book is silent. */
  readonly bar: { readonly figure: Figure; readonly x: number; readonly width: number } | null;
  readonly value: string;
  /** Against the compared year, in US$ bn and in per cent, each at its place. */
  readonly changes: ReadonlyArray<{ readonly figure: Figure; readonly text: string; readonly x: number }>;
}

export interface RankingItem {
  readonly country: Partner;
  readonly name: string;
  readonly y: number;
  readonly lines: readonly RankingLine[];
}

export interface RankingLayout extends Frame {
  readonly series: RankingSeries;
  readonly items: readonly RankingItem[];
  readonly rowHeight: number;
  readonly barHeight: number;
  /** x of zero and the ends of the track. */
  readonly zero: number;
  readonly trackLeft: number;
  readonly trackRight: number;
  readonly valueX: number;
}

const width = 1000;
const trackLeft = 365;
/** Where columns end at most: those of bars, of figures, and of changes in US$ and in per cent; not every unit has both. */
const columns = {
  one: { trackRight: 650, valueX: 810, differenceX: 1000 },
  both: { trackRight: 520, valueX: 660, differenceX: 815 },
};
/** The least room for bars, and between columns. */
const leastTrack = 40;
const betweenColumns = 17;
const barHeight = 9;

export function rankingLayout(series: RankingSeries, i18n: I18n): RankingLayout {
  const values = series.rows.flatMap((row) => row.entries.flatMap(({ figure }) => (figure ? [figure.value] : [])));
  const changes = series.rows.flatMap((row) => row.entries.map(({ change }) => change));
  const texts = series.rows.map(({ entries }) =>
    entries.map(({ figure, difference, change }) => ({
      isKnown: figure !== null,
      value: figure ? plainValue(figure.value, series.unit, i18n, values) : i18n.t("table.missing"),
      difference: difference && withEstimate(differenceText(difference.value, series, i18n), difference, i18n),
      change: change && changeText(change, changes, i18n),
    })),
  );
  // Where there is no figure, there is no bar that the text in its place could cover.
  const known = texts.flat().filter(({ isKnown }) => isKnown);
  const roomOf = (column: "value" | "difference" | "change") =>
    betweenColumns + atMost(Math.max(0, ...known.map((text) => labelWidth(text[column] ?? ""))));
  const most = series.unit === "usd" ? columns.both : columns.one;
  const changeX = width;
  const differenceX = Math.min(most.differenceX, series.unit === "usd" ? changeX - roomOf("change") : changeX);
  const valueX = Math.min(most.valueX, differenceX - roomOf(series.unit === "usd" ? "difference" : "change"));
  const trackRight = Math.max(trackLeft + leastTrack, Math.min(most.trackRight, valueX - roomOf("value")));
  const x = linearScale([Math.min(0, min(values) ?? 0), Math.max(max(values) ?? 1, 0)], [trackLeft, trackRight]);
  const lineHeight = series.ledgers.length > 1 ? 20 : 0;
  const rowHeight = 27 + lineHeight;
  return {
    series,
    width,
    height: series.rows.length * rowHeight,
    rowHeight,
    barHeight,
    zero: round(x(0)),
    trackLeft,
    trackRight: round(trackRight),
    valueX: round(valueX),
    items: series.rows.map((row, index) => {
      const middle = index * rowHeight + 14;
      return {
        country: row.country,
        name: i18n.country(row.country),
        y: middle,
        lines: row.entries.map(({ ledger, figure, change, difference }, line) => {
          const text = texts[index]?.[line];
          return {
            ledger,
            y: middle + line * lineHeight,
            bar: figure && {
              figure,
              x: round(Math.min(x(0), x(figure.value))),
              width: round(Math.max(Math.abs(x(figure.value) - x(0)), 2)),
            },
            value: text?.value ?? "",
            changes: [
              ...(difference ? [{ figure: difference, text: text?.difference ?? "", x: round(differenceX) }] : []),
              ...(change ? [{ figure: change, text: text?.change ?? "", x: changeX }] : []),
            ],
          };
        }),
      };
    }),
  };
}

/** In US$ bn with one decimal, as the others of its column, unless that would be nothing or all are smaller. */
function differenceText(value: number, { rows }: RankingSeries, i18n: I18n): string {
  const all = rows.flatMap(({ entries }) => entries.map(({ difference }) => Math.abs(difference?.value ?? 0)));
  if (Math.abs(value) < 0.05 || Math.max(...all) < 1) return signedAmount(value, i18n);
  return `${value > 0 ? "+" : ""}${i18n.fixed(value, 1)}`;
}
