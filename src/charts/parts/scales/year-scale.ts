import { linearScale } from "./linear-scale.ts";

/** x of moments in time on an axis where each calendar year has the same width. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  /** Left edge of a year's band. */
  start(year: number): number;
  /** Width of one year's band. */
  readonly band: number;
  /** x of a date as precise as it is given: the middle of its year or month where no more is known. */
  at(date: string): number;
}

export function yearScale(years: readonly [number, number], left: number, right: number): YearScale {
  const [first, last] = years;
  const x = linearScale([first, last + 1], [left, right]);
  return {
    first,
    last,
    start: (year) => x(year),
    band: x(first + 1) - x(first),
    at: (date) => x(fractionOfYear(date)),
  };
}

/** 2025-07-01 is about 2025.5. */
export function fractionOfYear(date: string): number {
  const [year = Number.NaN, month, day] = date.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day) - start) / length;
}

export interface YearTick {
  readonly year: number;
  /** Labelled even in the narrowest frame. */
  readonly major: boolean;
}

/**
 * Years to label: the chosen one always, and of the others no more than stand clear of each other and of it, which takes
 * `clear` times the distance of two major ones.
 */
export function yearTicks([first, last]: readonly [number, number], chosen: number, clear = 0.5): readonly YearTick[] {
  const span = last - first + 1;
  const minor = span > 14 ? 2 : 1;
  const major = span > 24 ? 8 : span > 12 ? 4 : span > 6 ? 2 : 1;
  const ticks: YearTick[] = [];
  for (let year = first; year <= last; year++) {
    const distance = chosen >= first && chosen <= last ? Math.abs(year - chosen) : span;
    if (distance === 0) ticks.push({ year, major: true });
    else if (year % minor === 0 && distance >= minor) {
      ticks.push({ year, major: year % major === 0 && distance >= major * clear });
    }
  }
  return ticks;
}
