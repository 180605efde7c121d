import type { Frame } from "../../../charts/parts/chart.ts";
import { linearScale, niceDomain } from "../../../charts/parts/scales/linear-scale.ts";
import { round } from "../../../charts/parts/scales/round.ts";
import { yearScale } from "../../../charts/parts/scales/year-scale.ts";
import type { IndicatorPoint, IndicatorSeries } from "./indicator-series.ts";

export interface IndicatorMark {
  readonly point: IndicatorPoint;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** With its time, where there are several in its year. */
  readonly datedText: string;
  /** Whether there is room for the text beside its neighbours'. */
  readonly showsText: boolean;
}

export interface IndicatorLayout extends Frame {
  readonly shape: IndicatorSeries["shape"];
  readonly baseline: number;
  readonly top: number;
  readonly columnWidth: number;
  readonly marks: readonly IndicatorMark[];
  /** Between points; dashed where years without a figure lie between. */
  readonly steps: ReadonlyArray<{
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly isBridge: boolean;
  }>;
  readonly silences: ReadonlyArray<{ readonly first: number; readonly x: number; readonly width: number }>;
  readonly bands: ReadonlyArray<{ readonly year: number; readonly x: number }>;
  /** Of a year, px. */
  readonly band: number;
  readonly ticks: ReadonlyArray<{ readonly y: number; readonly isZero: boolean }>;
  readonly years: ReadonlyArray<{ readonly year: number; readonly x: number }>;
}

const width = 1000;
const [left, right] = [10, 990];
const top = 26;
const baseline = 166;
const height = 190;
/** Room that a year, and a letter of a value, take in the narrowest frame. */
const [yearRoom, letterRoom] = [150, 20];
const columnShare = 0.6;
const widestColumn = 110;

/** `text` writes a value beside its mark, `dated` with its time. */
export function indicatorLayout(
  series: IndicatorSeries,
  text: (point: IndicatorPoint) => string,
  dated: (point: IndicatorPoint) => string,
): IndicatorLayout {
  const { points, years, shape, silences } = series;
  const x = yearScale(years, left, right);
  const values = points.map(({ row }) => row.value);
  const domain = niceDomain([Math.min(0, ...values), Math.max(0, ...values)], 3);
  const y = linearScale(domain, [baseline, top]);
  const placed = points.map((point) => ({
    point,
    x: round(left + ((point.at - years[0]) / (years[1] + 1 - years[0])) * (right - left)),
    y: round(y(point.row.value)),
  }));
  const greatest = placed.toSorted((a, b) => a.y - b.y)[0];
  const longest = Math.max(...points.map((point) => text(point).length));
  const named = apart([placed.at(-1), placed[0], greatest, ...placed], Math.max(yearRoom, longest * letterRoom));
  const middle = (year: number) => round(x.start(year) + x.band / 2);
  const ofYears = [...new Set(points.map(({ year }) => year))].map((year) => ({ year, x: middle(year) }));
  return {
    width,
    height,
    shape,
    baseline: round(y(0)),
    top,
    columnWidth: round(Math.min(x.band * columnShare, widestColumn)),
    marks: placed.map((mark) => ({
      ...mark,
      text: text(mark.point),
      datedText: points.some(({ year }, index) => year === mark.point.year && points[index] !== mark.point)
        ? dated(mark.point)
        : text(mark.point),
      showsText: named.includes(mark),
    })),
    bands: Array.from({ length: years[1] - years[0] + 1 }, (_, index) => years[0] + index).map((year) => ({
      year,
      x: round(x.start(year)),
    })),
    band: round(x.band),
    steps:
      shape === "columns"
        ? []
        : placed.flatMap((mark, index) => {
            const before = placed[index - 1];
            if (!before) return [];
            const isBridge = mark.point.year > before.point.year + 1;
            return [{ x1: before.x, y1: before.y, x2: mark.x, y2: mark.y, isBridge }];
          }),
    silences: silences.map(([first, last]) => ({
      first,
      x: round(x.start(first)),
      width: round(x.start(last) + x.band - x.start(first)),
    })),
    ticks: y.ticks(3).map((tick) => ({ y: round(y(tick)), isZero: tick === 0 })),
    years: apart([ofYears.at(-1), ofYears[0], ...ofYears], yearRoom),
  };
}

/** Those that stand clear of all before them. */
function apart<Place extends { readonly x: number }>(
  places: ReadonlyArray<Place | undefined>,
  room: number,
): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (place && kept.every((other) => Math.abs(other.x - place.x) >= room)) kept.push(place);
  }
  return kept;
}
