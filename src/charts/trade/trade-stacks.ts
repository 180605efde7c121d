import { max, min } from "d3";
import { logDomain } from "../parts/scales/log-scale.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { TradeColumn } from "../../series/trade-column.ts";
import type { TradeSeries } from "./trade-series.ts";

/** The figures of a column, one upon the other, in the unit shown. */
export interface Stack {
  readonly layers: ReadonlyArray<{ readonly figure: Figure; readonly from: number; readonly to: number }>;
  readonly high: number;
  readonly low: number;
  readonly sum: number;
}

/** Positive figures upwards from zero, negative ones (a balance) downwards. */
export function stackOf(column: TradeColumn): Stack {
  const layers = [];
  let high = 0;
  let low = 0;
  for (const figure of column.unallocated ? [...column.parts, column.unallocated] : column.parts) {
    const from = figure.value < 0 ? low : high;
    const to = from + figure.value;
    if (figure.value < 0) low = to;
    else high = to;
    layers.push({ figure, from, to });
  }
  return { layers, high, low, sum: high + low };
}

/** Share of a total by which its parts must miss it before a line shows where it stands. */
const visible = 0.005;

/** Whether a column has a total that is not where it ends: published apart from its parts, or of surpluses and deficits. */
export function isTotalApart({ total }: TradeColumn, { sum, high, low }: Stack): boolean {
  if (!total) return false;
  return Math.abs(total.value - sum) > Math.abs(total.value) * visible || (low < 0 && high > 0);
}

/** From the lowest to the highest amount drawn, zero among them. */
export function extent(series: TradeSeries, stacks: readonly Stack[]): [number, number] {
  if (series.shape === "lines") {
    const values = drawnValues(series);
    return [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 100)];
  }
  const totals = [
    ...series.columns.map((column) => column.total?.value ?? 0),
    ...series.context.flatMap(({ figures }) => figures.map((figure) => figure.value)),
    ...series.goals.map(({ goal }) => goal.value),
  ];
  const high = max([...stacks.map((stack) => stack.high), ...totals]) ?? 0;
  const low = min([...stacks.map((stack) => stack.low), ...totals, 0]) ?? 0;
  // Shares add up to a hundred, give or take the last bit of a sum.
  if (series.unit === "share" && high > 99.5) return [0, 100];
  return [low, high > low ? high : 1];
}

/** From the smallest to the largest amount drawn, none of which is zero. */
export function logExtent(series: TradeSeries): readonly [number, number] {
  const values = drawnValues(series);
  return logDomain([min(values) ?? 1, max(values) ?? 10]);
}

function drawnValues(series: TradeSeries): number[] {
  return [...series.columns.flatMap(({ parts }) => parts), ...series.context.flatMap(({ figures }) => figures)].map(
    (figure) => figure.value,
  );
}
