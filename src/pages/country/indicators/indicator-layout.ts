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
  /** Where the text stands; null where there is no room for it beside its neighbours'. */
  readonly label: IndicatorLabel | null;
}

interface IndicatorLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
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
/** Of a text above its mark, and between two of them, px; between two beside each other, in the narrowest frame. */
const [lift, lineRoom, gap] = [8, 15, 12];
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
  const columnWidth = round(Math.min(x.band * columnShare, widestColumn));
  const labels = labelsOf(
    [placed.at(-1), placed[0], greatest, ...placed].flatMap((mark) => mark ?? []),
    shape === "columns" ? columnWidth / 2 : 0,
    ({ point }) => text(point).length * letterRoom,
  );
  const middle = (year: number) => round(x.start(year) + x.band / 2);
  const ofYears = [...new Set(points.map(({ year }) => year))].map((year) => ({ year, x: middle(year) }));
  return {
    width,
    height,
    shape,
    baseline: round(y(0)),
    top,
    columnWidth,
    marks: placed.map((mark) => ({
      ...mark,
      text: text(mark.point),
      datedText: points.some(({ year }, index) => year === mark.point.year && points[index] !== mark.point)
        ? dated(mark.point)
        : text(mark.point),
      label: labels.get(mark) ?? null,
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

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Texts above their marks that stand clear of those before them, and of columns that are higher; the first stands whatever
 * is there. In the middle of its mark, or from one of its edges where the frame or another text is in the way: `side` is
 * half a column.
 */
function labelsOf<Mark extends Place>(
  marks: readonly Mark[],
  side: number,
  lengthOf: (mark: Mark) => number,
): ReadonlyMap<Mark, IndicatorLabel> {
  const kept = new Map<Mark, IndicatorLabel & { readonly from: number; readonly to: number }>();
  for (const mark of marks) {
    if (kept.has(mark)) continue;
    const [length, y] = [lengthOf(mark), mark.y - lift];
    const starts = { middle: mark.x - length / 2, end: mark.x + side - length, start: mark.x - side };
    const places = (["middle", "end", "start"] as const)
      .map((anchor) => ({ anchor, y, from: starts[anchor], to: starts[anchor] + length }))
      .filter(({ from, to }) => from >= 0 && to <= width)
      .map((place) => ({ ...place, x: { start: place.from, middle: mark.x, end: place.to }[place.anchor] }));
    const label = kept.size === 0 ? places[0] : places.find((place) => isClear(place, mark));
    if (label) kept.set(mark, label);
  }
  return kept;

  function isClear({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }, mark: Mark) {
    return (
      [...kept.values()].every(
        (other) => to + gap <= other.from || other.to + gap <= from || Math.abs(other.y - y) >= lineRoom,
      ) &&
      (side === 0 ||
        marks.every((other) => other === mark || other.x + side <= from || other.x - side >= to || other.y > y))
    );
  }
}

/** Those that stand clear of all before them. */
function apart<Year extends { readonly x: number }>(
  places: ReadonlyArray<Year | undefined>,
  room: number,
): readonly Year[] {
  const kept: Year[] = [];
  for (const place of places) {
    if (place && kept.every((other) => Math.abs(other.x - place.x) >= room)) kept.push(place);
  }
  return kept;
}
