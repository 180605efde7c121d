import { max, min } from "d3";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Frame } from "../parts/chart.ts";
import { tickValue } from "../parts/marks/mark-attributes.ts";
import { linearScale, niceDomain } from "../parts/scales/linear-scale.ts";
import { round } from "../parts/scales/round.ts";
import { monthsFigures, monthsOfYear, type MonthsSeries } from "./cumulated-series.ts";
import { lastTexts, monthName } from "./cumulated-text.ts";

interface Box {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One country's small chart; all of them stand below each other on one axis of months. */
export interface MonthsPanel {
  readonly country: Partner;
  readonly name: string;
  /** The newest figure of each ledger, with its months, a line each: one of both is longer than a phone is wide. */
  readonly last: readonly string[];
  /** Middle of the title's line, px. */
  readonly titleY: number;
  readonly baseline: number;
  /** Columns of each month, or from January to its end. */
  readonly bars: readonly Box[];
  /** Levels of the same months of the year before, over the columns. */
  readonly levels: readonly Box[];
  /** Months without a figure. */
  readonly gaps: ReadonlyArray<{ readonly key: string; readonly x: number; readonly width: number }>;
  readonly ticks: ReadonlyArray<{ readonly y: number; readonly text: string; readonly isZero: boolean }>;
}

export interface MonthsLayout extends Frame {
  readonly series: MonthsSeries;
  readonly panels: readonly MonthsPanel[];
  readonly labels: ReadonlyArray<{ readonly month: number; readonly x: number; readonly text: string }>;
}

const width = 1000;
const margin = 6;
const titleHeight = 25;
/** Of the scale's upper label, which stands above its line, out of the columns' way. */
const labelHeight = 13;
const plotHeight = { one: 164, several: 68 };
const betweenPanels = 14;
const axisHeight = 24;
const columnShare = 0.7;
const levelHeight = 2.5;
/** A level reaches beyond its column on both sides, so that it is seen where both end at one height; px. */
const overhang = 4;

export function monthsLayout(series: MonthsSeries, i18n: I18n): MonthsLayout {
  const plot = series.rows.length > 1 ? plotHeight.several : plotHeight.one;
  const step = titleHeight + labelHeight + plot + betweenPanels;
  const panels = series.rows.map((row, index) => panelOf(row, index * step, plot, series, i18n));
  return {
    series,
    width,
    height: Math.max(1, series.rows.length) * step - betweenPanels + axisHeight,
    panels,
    labels: monthsOfYear.map((month) => ({
      month,
      x: round(startOf(month) + band / 2),
      text: monthName(month, i18n),
    })),
  };
}

const band = (width - 2 * margin) / 12;

function startOf(month: number): number {
  return margin + (month - 1) * band;
}

function panelOf(
  { country, entries }: MonthsSeries["rows"][number],
  y: number,
  plot: number,
  series: MonthsSeries,
  i18n: I18n,
): MonthsPanel {
  const top = y + titleHeight + labelHeight;
  const row = { ...series, rows: [{ country, entries }] };
  const scale = linearScale(domainOf(monthsFigures(row)), [top + plot, top]);
  const zero = scale(0);
  const slot = (band * columnShare) / Math.max(1, entries.length);
  const inner = entries.length > 1 ? slot - 3 : slot;
  const left = (month: number, side: number) => startOf(month) + (band * (1 - columnShare)) / 2 + side * slot;
  const ticks = scale.ticks(2);
  return {
    country,
    name: i18n.country(country),
    last: lastTexts(entries, series, i18n),
    titleY: y + 12,
    baseline: round(zero),
    bars: entries.flatMap(({ cells }, side) =>
      cells.flatMap(({ month, figure }) =>
        figure
          ? {
              figure,
              x: round(left(month, side)),
              width: round(inner),
              y: round(Math.min(scale(figure.value), zero)),
              // What is known is never invisible.
              height: round(Math.max(Math.abs(scale(figure.value) - zero), 0.75)),
            }
          : [],
      ),
    ),
    levels: entries.flatMap(({ cells }, side) =>
      cells.flatMap(({ month, before }) =>
        before
          ? {
              figure: before,
              x: round(left(month, side) - overhang),
              width: round(inner + 2 * overhang),
              y: round(scale(before.value) - levelHeight / 2),
              height: levelHeight,
            }
          : [],
      ),
    ),
    gaps: entries.flatMap(({ ledger, cells }, side) =>
      cells
        .filter(({ figure }) => figure === null)
        .map(({ month }) => ({ key: `${ledger} ${month}`, x: round(left(month, side)), width: round(inner) })),
    ),
    ticks: [...new Set([Math.min(0, ticks[0] ?? 0), 0, ticks.at(-1) ?? 0])].map((tick) => ({
      y: round(scale(tick)),
      text: tick === 0 ? "" : tickValue(tick, "usd", i18n),
      isZero: tick === 0,
    })),
  };
}

/** Each country on a scale of its own: the smallest trade of the five is a twentieth of the largest. */
function domainOf(figures: readonly Figure[]): readonly [number, number] {
  const values = figures.map(({ value }) => value);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 1)];
  return niceDomain([low, high > 0 || low < 0 ? high : 1], 2);
}
