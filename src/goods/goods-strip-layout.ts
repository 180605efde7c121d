import type { Frame } from "../charts/parts/chart.ts";
import { round } from "../charts/parts/scales/round.ts";

/** A figure for a year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** The place of one year: a column with its value above it, or nothing where we found no figure. */
export interface StripYear {
  readonly year: number;
  /** Middle of the place, px. */
  readonly x: number;
  readonly column: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** Of the value; null where there is none. */
  readonly text: string | null;
  /** Whether there is room for the text beside its neighbours'. */
  readonly showsText: boolean;
  readonly showsYear: boolean;
}

export interface StripLayout extends Frame {
  readonly years: readonly StripYear[];
  /** Of a place, px. */
  readonly place: number;
  readonly baseline: number;
}

const width = 340;
const plotTop = 20;
const baseline = 112;
const height = 134;
const columnShare = 0.62;
const widestColumn = 44;
/** Room that a value or a year needs, px. */
const labelWidth = 38;

/**
 * A column for each year from the first to the last with a figure, from zero up to `most`, which charts beside each
 * other share. `years` widens it to a span that they share as well.
 */
export function stripLayout(
  points: readonly YearValue[],
  most: number,
  text: (value: number) => string,
  years: readonly [first: number, last: number] = spanOf(points),
): StripLayout {
  const [first, last] = years;
  const place = width / (last - first + 1);
  const columnWidth = Math.min(place * columnShare, widestColumn);
  const isRoomy = place >= labelWidth;
  const ends = [points[0]?.year, points.at(-1)?.year, points.toSorted((a, b) => b.value - a.value)[0]?.year];
  const nearEnough = new Set(
    isRoomy ? points.map(({ year }) => year) : apart([...ends, ...points.map(({ year }) => year)], labelWidth / place),
  );
  const values = new Map(points.map(({ year, value }) => [year, value]));
  return {
    width,
    height,
    baseline,
    place: round(place),
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      const value = values.get(year);
      const x = (index + 0.5) * place;
      const tall = value === undefined || most <= 0 ? 0 : (value / most) * (baseline - plotTop);
      return {
        year,
        x: round(x),
        column:
          value === undefined
            ? null
            : {
                x: round(x - columnWidth / 2),
                y: round(baseline - tall),
                width: round(columnWidth),
                height: round(tall),
              },
        text: value === undefined ? null : text(value),
        showsText: value !== undefined && nearEnough.has(year),
        showsYear: isRoomy || nearEnough.has(year),
      };
    }),
  };
}

/** First and last year of the points, which are in order. */
export function spanOf(points: readonly YearValue[]): readonly [first: number, last: number] {
  const years = points.map(({ year }) => year);
  return [Math.min(...years), Math.max(...years)];
}

/** Years that lie at least so many years from those before them. */
function apart(years: ReadonlyArray<number | undefined>, distance: number): number[] {
  const kept: number[] = [];
  for (const year of years) {
    if (year !== undefined && kept.every((other) => Math.abs(other - year) >= distance)) kept.push(year);
  }
  return kept;
}
