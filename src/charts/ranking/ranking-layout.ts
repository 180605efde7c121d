import { max, min } from "d3";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { RankingSeries } from "./ranking-series.ts";
import type { Frame } from "../parts/chart.ts";
import { round } from "../parts/scales/round.ts";
import { linearScale } from "../parts/scales/linear-scale.ts";
import { changeText, plainValue } from "../parts/marks/mark-attributes.ts";

export interface RankingLine {
  readonly ledger: Figure["ledger"];
  readonly y: number;
  /** Null where the book is silent. */
  readonly bar: { readonly figure: Figure; readonly x: number; readonly width: number } | null;
  readonly value: string;
  readonly change: { readonly figure: Figure; readonly text: string } | null;
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
  readonly barHeight: number;
  /** x of zero and the ends of the track. */
  readonly zero: number;
  readonly trackLeft: number;
  readonly trackRight: number;
  readonly valueX: number;
  readonly changeX: number;
}

const width = 1000;
const trackLeft = 365;
const trackRight = 650;
const barHeight = 9;

export function rankingLayout(series: RankingSeries, i18n: I18n): RankingLayout {
  const values = series.rows.flatMap((row) => row.entries.flatMap(({ figure }) => (figure ? [figure.value] : [])));
  const changes = series.rows.flatMap((row) => row.entries.map(({ change }) => change));
  const x = linearScale([Math.min(0, min(values) ?? 0), Math.max(max(values) ?? 1, 0)], [trackLeft, trackRight]);
  const lineHeight = series.ledgers.length > 1 ? 20 : 0;
  const rowHeight = 36 + lineHeight;
  return {
    series,
    width,
    height: series.rows.length * rowHeight,
    barHeight,
    zero: round(x(0)),
    trackLeft,
    trackRight,
    valueX: 810,
    changeX: 1000,
    items: series.rows.map((row, index) => {
      const middle = index * rowHeight + 18;
      return {
        country: row.country,
        name: i18n.country(row.country),
        y: middle,
        lines: row.entries.map(({ ledger, figure, change }, line) => ({
          ledger,
          y: middle + line * lineHeight,
          bar: figure && {
            figure,
            x: round(Math.min(x(0), x(figure.value))),
            width: round(Math.max(Math.abs(x(figure.value) - x(0)), 2)),
          },
          value: figure ? plainValue(figure.value, series.unit, i18n, values) : i18n.t("table.missing"),
          change: change && { figure: change, text: changeText(change, changes, i18n) },
        })),
      };
    }),
  };
}
