import type { Indicator, SourceName } from "../../../data/schema/schema.ts";
import { preferredIndicator } from "../../../data/indicators.ts";
import { fractionOfYear } from "../../../charts/parts/scales/year-scale.ts";
import type { IndicatorLine } from "./indicator-list.ts";

/** A value and when it stood or was counted. */
export interface IndicatorPoint {
  readonly row: Indicator;
  /** 2018.04 for January 2018, the middle of a year that is counted as a whole. */
  readonly at: number;
  readonly year: number;
}

/** Three or more years of one measure, oldest first. */
export interface IndicatorSeries {
  readonly line: IndicatorLine;
  readonly points: readonly IndicatorPoint[];
  /** What stands at moments is a line; what is counted year by year is a column each. */
  readonly shape: "line" | "columns";
  readonly years: readonly [first: number, last: number];
  /** Spans of years in which we found no figure. */
  readonly silences: ReadonlyArray<readonly [first: number, last: number]>;
}

/** From how many years on a chart says more than a table. */
const fewestYears = 3;

/**
 * A measure as a series, or null where too few years are known. A part of a year, or a span of years, is no point of it:
 * it would show a fall, or a rise, that did not happen. Of several rows of one time the preferred one stands.
 */
export function indicatorSeries(line: IndicatorLine, sources: ReadonlyMap<string, SourceName>): IndicatorSeries | null {
  const moments = line.values.filter(({ period }) => !period.includes("/"));
  const periods = [...new Set(moments.map(({ period }) => period))].toSorted();
  const points = periods.flatMap((period): IndicatorPoint[] => {
    const row = preferredIndicator(
      moments.filter((one) => one.period === period),
      sources,
    );
    return row ? [{ row, at: fractionOfYear(period), year: Number(period.slice(0, 4)) }] : [];
  });
  const years = [...new Set(points.map(({ year }) => year))];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < fewestYears) return null;
  return {
    line,
    points,
    shape: points.some(({ row }) => row.period.length > 4) ? "line" : "columns",
    years: [first, last],
    silences: years.flatMap((year, index) => {
      const next = years[index + 1];
      return next !== undefined && next > year + 1 ? [[year + 1, next - 1] as const] : [];
    }),
  };
}
