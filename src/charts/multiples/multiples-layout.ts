import { max, min } from "d3";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { multiplesFigures, type MultiplesRow, type MultiplesSeries } from "./multiples-series.ts";
import type { Ledger } from "../../view/view.ts";
import type { Frame } from "../parts/chart.ts";
import { marginFor } from "../parts/plot/label-width.ts";
import { round } from "../parts/scales/round.ts";
import { linearScale, niceDomain } from "../parts/scales/linear-scale.ts";
import { type LinePoint, lineSteps, type LineStep } from "../parts/scales/lines.ts";
import { logDomain, logScale } from "../parts/scales/log-scale.ts";
import { plainValue, tickValue } from "../parts/marks/mark-attributes.ts";
import { type YearScale, yearScale, yearTicks } from "../parts/scales/year-scale.ts";

export interface MultiplesBar {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One country's small chart; all of them stand below each other on one axis of years. */
export interface MultiplesPanel {
  readonly country: Partner;
  readonly name: string;
  /** The last figure of each ledger, with its year. */
  readonly last: ReadonlyArray<{ readonly ledger: Ledger; readonly text: string }>;
  /** Top of the title, and top and bottom of the plot, px. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** Where columns stand and gaps are marked. */
  readonly baseline: number;
  readonly bars: readonly MultiplesBar[];
  readonly points: readonly LinePoint[];
  readonly steps: readonly LineStep[];
  /** Years without a figure. */
  readonly gaps: ReadonlyArray<{ readonly ledger: Ledger; readonly x: number; readonly width: number }>;
  readonly ticks: ReadonlyArray<{ readonly y: number; readonly text: string; readonly isZero: boolean }>;
}

export interface MultiplesLayout extends Frame {
  readonly series: MultiplesSeries;
  readonly panels: readonly MultiplesPanel[];
  /** Bottom of the last plot, px. */
  readonly bottom: number;
  readonly xTicks: ReadonlyArray<{ readonly x: number; readonly year: number; readonly major: boolean }>;
  readonly bands: ReadonlyArray<{ readonly year: number; readonly x: number; readonly width: number }>;
}

const width = 1000;
/** Amounts are written within the plot, over its oldest years, where hardly anything is drawn: no margin is needed. */
const margin = 6;
const titleHeight = 25;
const plotHeight = 62;
const betweenPanels = 12;
const axisHeight = 24;
const columnShare = 0.78;

/** `common` is the scale that the panels share, `tall` the height of a plot, px. */
export function multiplesLayout(
  series: MultiplesSeries,
  i18n: I18n,
  common = domainOf(series, multiplesFigures(series)),
  tall = plotHeight,
): MultiplesLayout {
  const x = yearScale(series.years, leftOf(series, common, i18n), width - margin);
  const panels = series.rows.map((row, index) =>
    panelOf(row, index * (titleHeight + tall + betweenPanels), tall, series, common, x, i18n),
  );
  const bottom = panels.at(-1)?.bottom ?? 0;
  return {
    series,
    width,
    height: bottom + axisHeight,
    panels,
    bottom,
    xTicks: yearTicks(series.years, series.year).map(({ year, major }) => ({
      x: round(x.start(year) + x.band / 2),
      year,
      major,
    })),
    bands: Array.from({ length: series.years[1] - series.years[0] + 1 }, (_, index) => ({
      year: series.years[0] + index,
      x: round(x.start(series.years[0] + index)),
      width: round(x.band),
    })),
  };
}

/** Where the first year begins: of columns and lines from zero, amounts stand above; on a log axis they stand before. */
function leftOf(series: MultiplesSeries, common: readonly [number, number], i18n: I18n): number {
  if (series.axis !== "log") return margin;
  return marginFor(ticksOf(logScale(common, [1, 0]), series, i18n).map(({ text }) => text));
}

function panelOf(
  { country, entries }: MultiplesRow,
  y: number,
  tall: number,
  series: MultiplesSeries,
  common: readonly [number, number],
  x: YearScale,
  i18n: I18n,
): MultiplesPanel {
  const top = y + titleHeight;
  const bottom = top + tall;
  const figures = entries.flatMap((entry) => entry.figures);
  const domain = series.scale === "own" ? domainOf(series, figures) : common;
  const scale = series.axis === "log" ? logScale(domain, [bottom, top]) : linearScale(domain, [bottom, top]);
  const slot = (x.band * columnShare) / entries.length;
  const edge = (year: number, side: number) => x.start(year) + (x.band * (1 - columnShare)) / 2 + side * slot;
  const points = figures.map((figure) => ({
    figure,
    x: round(x.start(yearOf(figure)) + x.band / 2),
    y: round(scale(figure.value)),
  }));
  const isColumns = series.shape === "columns";
  const zero = scale(Math.max(0, domain[0]));
  return {
    country,
    name: i18n.country(country),
    last: entries.flatMap(({ ledger, figures: known }) => {
      const figure = known.at(-1);
      if (!figure) return [];
      const value = plainValue(figure.value, series.unit, i18n);
      return [{ ledger, text: i18n.t("multiples.last", { value, period: i18n.period(figure.period) }) }];
    }),
    y,
    top,
    bottom,
    baseline: round(zero),
    bars: isColumns
      ? entries.flatMap((entry, side) =>
          entry.figures.map((figure) => {
            const inner = Math.max(slot - (entries.length > 1 ? 1 : 0), 1);
            const wide = figure.partial ? inner / 2 : inner;
            return {
              figure,
              x: round(edge(yearOf(figure), side) + (inner - wide) / 2),
              width: round(wide),
              y: round(Math.min(scale(figure.value), zero)),
              // What is known is never invisible.
              height: round(Math.max(Math.abs(scale(figure.value) - zero), 0.75)),
            };
          }),
        )
      : [],
    points: isColumns ? [] : points,
    steps: isColumns ? [] : lineSteps(points),
    gaps: entries.flatMap(({ ledger, missing }, side) =>
      missing.map((year) => ({ ledger, x: round(edge(year, side)), width: round(slot) })),
    ),
    ticks: ticksOf(scale, series, i18n),
  };
}

/** The ends of the scale, and zero: a small chart has no room for more. */
function ticksOf(scale: ReturnType<typeof linearScale>, series: MultiplesSeries, i18n: I18n): MultiplesPanel["ticks"] {
  const all = scale.ticks(2);
  const ends = series.axis === "log" ? [all[0], all.at(-1)] : [Math.min(0, all[0] ?? 0), 0, all.at(-1)];
  return [...new Set(ends)]
    .filter((tick) => tick !== undefined)
    .map((tick) => ({
      y: round(scale(tick)),
      text: tick === 0 ? "" : tickValue(tick, series.unit, i18n),
      isZero: tick === 0,
    }));
}

export function domainOf(series: MultiplesSeries, figures: readonly Figure[]): readonly [number, number] {
  const values = figures.map(({ value }) => value);
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  if (series.axis === "log") return values.length > 0 ? logDomain([low, high]) : [1, 10];
  return niceDomain([Math.min(0, low), Math.max(0, high) || (low < 0 ? 0 : 1)], 2);
}

function yearOf(figure: Figure): number {
  return Number(figure.period.slice(0, 4));
}
