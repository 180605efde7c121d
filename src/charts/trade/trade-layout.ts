import type { Figure } from "../../data/figures/figure-type.ts";
import { isPartner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { TradeColumn } from "../../series/trade-column.ts";
import type { TradeSeries } from "./trade-series.ts";
import type { Frame } from "../parts/chart.ts";
import { round } from "../parts/scales/round.ts";
import { type LinearScale, linearScale, niceDomain } from "../parts/scales/linear-scale.ts";
import { type LinePoint, lineSteps, type LineStep } from "../parts/scales/lines.ts";
import { logScale } from "../parts/scales/log-scale.ts";
import { tickValue } from "../parts/marks/mark-attributes.ts";
import { type LabelPlace, type PlaceableLabel, placeLabels } from "../parts/plot/place-labels.ts";
import { marginFor } from "../parts/plot/label-width.ts";
import { type YearScale, yearScale, yearTicks } from "../parts/scales/year-scale.ts";
import { type ContextLine, contextLine } from "./context-line.ts";
import { type GoalMark, goalMark, toFoot, tradeObstacles } from "./trade-labels.ts";
import { extent, isTotalApart, logExtent, stackOf } from "./trade-stacks.ts";

/** A figure's rectangle; `figure.country` "C5" stands for the unallocated rest. */
export interface TradeBar {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A country's name right of its line; in narrow frames its code has to do. */
export interface LineLabel {
  readonly country: Figure["country"];
  readonly name: string;
  /** Name of its colour. */
  readonly hue: string;
  readonly y: number;
  /** Leads from the end of the line to its label. */
  readonly leader: { readonly x: number; readonly y: number };
}

/** Where figures are missing: a dashed cap on what is known, a cross on the baseline where nothing is. */
export interface TradeGap {
  readonly column: TradeColumn;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

export interface TradeLabel {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: LabelPlace["anchor"];
  /** There is no room for it in narrow frames. */
  readonly isWide?: boolean;
}

export interface TradeLayout extends Frame {
  readonly series: TradeSeries;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  readonly bars: readonly TradeBar[];
  readonly steps: readonly LineStep[];
  readonly points: readonly LinePoint[];
  readonly lineLabels: readonly LineLabel[];
  readonly context: readonly ContextLine[];
  readonly goals: readonly GoalMark[];
  readonly gaps: readonly TradeGap[];
  readonly totals: readonly TradeLabel[];
  /** Totals that are not where the column ends: a line across it. */
  readonly marks: readonly TradeGap[];
  readonly yTicks: ReadonlyArray<{ readonly y: number; readonly text: string; readonly zero: boolean }>;
  readonly xTicks: ReadonlyArray<{ readonly x: number; readonly year: number; readonly major: boolean }>;
  /** One band a year, to point at; the chosen year and its comparison are marked. */
  readonly bands: ReadonlyArray<{ readonly year: number; readonly x: number; readonly width: number }>;
}

export const nominalWidth = 1000;
/** Where the plot ends: lines have their names beside them. */
export const plotRight = { columns: nominalWidth - 8, lines: nominalWidth - 124 };

/** Where the plot stands within the frame, px. */
export interface TradeBox {
  /** Left edge of the first year; without it, as far in as the amounts before it need. */
  readonly left?: number;
  /** From the top of the totals to below the year labels. */
  readonly height: number;
  /** Left free above the plot; without it, what the topmost total needs. */
  readonly above?: number;
  /** Where the years stand, unless each has the same room. */
  readonly axis?: YearScale;
}

/** Room above the plot for the topmost total. */
const headroom = 20;
const footroom = 24;

export function yearAxis({ years, shape }: Pick<TradeSeries, "years" | "shape">, left: number): YearScale {
  return yearScale(years, left, plotRight[shape]);
}

/** What all countries together come to: the years keep their places while some of them are left out. */
const usualAmount = 100;

/** Where the first year begins: past the longest amount of the axis. */
export function plotLeft(series: TradeSeries, i18n: I18n): number {
  const ticks = amountScale(series, [0, 0]).ticks(4);
  return marginFor([usualAmount, ...ticks].map((tick) => tickValue(tick, series.unit, i18n)));
}

function amountScale(series: TradeSeries, range: readonly [number, number]): LinearScale {
  if (series.axis === "log") return logScale(logExtent(series), range);
  return linearScale(niceDomain(extent(series, series.columns.map(stackOf)), 4), range);
}

export function tradeLayout(
  series: TradeSeries,
  i18n: I18n,
  { left = plotLeft(series, i18n), height, above = headroom, axis }: TradeBox,
): TradeLayout {
  const x = axis ?? yearAxis(series, left);
  const right = plotRight[series.shape];
  const top = above;
  const bottom = height - footroom;
  const stacks = series.columns.map(stackOf);
  const y = amountScale(series, [bottom, top]);
  const width = series.shape === "columns" ? x.band * 0.78 : 0;
  const slot = width / series.ledgers.length;

  const bars: TradeBar[] = [];
  const gaps: TradeGap[] = [];
  const marks: TradeGap[] = [];
  const totals: Array<PlaceableLabel & { readonly figure: Figure }> = [];
  const labelled = new Set([series.year, series.compare, series.years[1]]);
  if (series.shape === "columns") {
    for (const [index, column] of series.columns.entries()) {
      const stack = stacks[index];
      if (!stack) continue;
      const side = series.ledgers.indexOf(column.ledger);
      const edge = x.start(column.year) + (x.band - width) / 2 + side * slot;
      const inner = Math.max(slot - (series.ledgers.length > 1 ? 1 : 0), 1);
      for (const { figure, from, to } of stack.layers) {
        const narrow = figure.partial ? inner * 0.5 : inner;
        bars.push({
          figure,
          x: round(edge + (inner - narrow) / 2),
          y: round(y(Math.max(from, to))),
          width: round(narrow),
          height: round(Math.abs(y(from) - y(to))),
        });
      }
      const cap = { column, x: round(edge), width: round(inner) };
      const high = Math.max(stack.high, column.total?.value ?? 0);
      if (column.missing.length > 0 && !column.unallocated) gaps.push({ ...cap, y: round(y(stack.high)) });
      if (column.total && isTotalApart(column, stack)) marks.push({ ...cap, y: round(y(column.total.value)) });
      if (column.total && labelled.has(column.year) && series.ledgers.length === 1) {
        // An amount reaches over earlier columns, which are lower mostly, or over later ones.
        const place = { dx: 0, y: y(high) - 6 - toFoot };
        totals.push({
          figure: column.total,
          text: i18n.amount(column.total.value),
          rises: true,
          places: [
            { ...place, x: edge + inner, anchor: "end" },
            { ...place, x: edge + inner / 2, anchor: "middle" },
            { ...place, x: edge, anchor: "start" },
          ],
        });
      }
    }
  }

  const lines = series.context.map((line) => contextLine(line, x, y, series.shape === "columns", i18n));
  const points = series.shape === "lines" ? pointsOf(series, x, y) : [];
  const steps = series.shape === "lines" ? lineSteps(points) : [];
  const ends = series.shape === "lines" ? lineEnds(series, points, lines) : [];
  const goals = series.goals.map((line) => goalMark(line, x, y, i18n));
  const names = lines.flatMap(({ label }) => label ?? []);
  const places = placeLabels(
    [
      ...totals,
      ...names,
      ...goals.map(({ label }) => label),
      ...ends.map(({ figure, y: end }): PlaceableLabel => ({
        text: i18n.country(figure.country),
        places: [{ x: right, dx: besideEnd, y: end, anchor: "start" }],
        within: [top, bottom],
      })),
    ],
    {
      obstacles: tradeObstacles({
        bars,
        gaps,
        marks,
        points,
        steps,
        context: lines,
      }),
    },
  ).values();
  const nextPlace = () => {
    const { value: place } = places.next();
    if (!place) throw new Error("A label has no place");
    return place;
  };
  return {
    series,
    width: nominalWidth,
    height,
    left,
    right,
    top,
    baseline: round(y(Math.max(0, y.domain[0]))),
    bars,
    points,
    steps,
    // In the order in which places were asked for.
    totals: totals.map(({ figure, text }) => {
      const { x, y, anchor } = footOf(nextPlace());
      return { figure, text, x, y, anchor };
    }),
    context: lines.map((line) => ({
      ...line,
      label: line.label && { text: line.label.text, ...footOf(nextPlace()) },
    })),
    goals: goals.map(({ label: { text }, ...mark }) => {
      const { faults, ...place } = nextPlace();
      return { ...mark, label: faults > mostFaults ? null : { text, ...place } };
    }),
    lineLabels: ends.map(({ figure: { country }, ...leader }) => ({
      country,
      name: i18n.country(country),
      hue: isPartner(country) ? country : "muted",
      y: nextPlace().y,
      leader,
    })),
    gaps,
    marks,
    yTicks: y.ticks(4).map((tick) => ({
      y: round(y(tick)),
      text: tickValue(tick, series.unit, i18n),
      zero: tick === 0,
    })),
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

/** A goal's name that meets more is left to the notes; one or two are no more than letters reckoned wider than they are. */
const mostFaults = 2;

/** px between the end of the plot and the names of lines. */
const besideEnd = 10;

function footOf({ x, dx, y, anchor }: LabelPlace): LabelPlace {
  return { x: round(x), dx, y: round(y + toFoot), anchor };
}

function pointsOf(series: TradeSeries, x: YearScale, y: (value: number) => number): readonly LinePoint[] {
  return series.columns.flatMap((column) =>
    column.parts.map((figure) => ({
      figure,
      x: round(x.start(column.year) + x.band / 2),
      y: round(y(figure.value)),
    })),
  );
}

/** The last point of each line. */
function lineEnds(
  { countries }: TradeSeries,
  points: readonly LinePoint[],
  context: ReadonlyArray<Pick<ContextLine, "points">>,
) {
  return [
    ...countries.flatMap((country) => points.findLast(({ figure }) => figure.country === country) ?? []),
    ...context.flatMap((line) => line.points.at(-1) ?? []),
  ];
}
