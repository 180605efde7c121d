import { scaleLinear } from "d3";

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
  const x = scaleLinear([first, last + 1], [left, right]);
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

/** Years to label: few enough for the narrowest frame in `major`, the rest in `minor`. */
export function yearTicks(years: readonly [number, number]): ReadonlyArray<{ year: number; major: boolean }> {
  const [first, last] = years;
  const span = last - first + 1;
  const major = span > 24 ? 8 : span > 12 ? 4 : span > 6 ? 2 : 1;
  const minor = span > 24 ? 2 : 1;
  const ticks = [];
  // Counted back from the last year, which always stands there: it is the one most looked for.
  for (let year = last; year >= first; year -= minor) {
    ticks.unshift({ year, major: (last - year) % major === 0 });
  }
  return ticks;
}
