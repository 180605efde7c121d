import { fractionOfYear, type YearScale } from "../../parts/scales/year-scale.ts";
import { plotRight } from "../trade-layout.ts";
import type { BothSeries } from "./both-series.ts";

/** A stretch of the axis, px at the nominal width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** An axis on which one year has the room that two wide columns and what is said of them take. */
export interface OpenedAxis extends YearScale {
  /** Places of China's column and the partners'; null where no year is opened. */
  readonly opened: readonly [Stretch, Stretch] | null;
  /** Of a year, whatever its width; of the opened one, what its columns stand on. */
  ground(year: number): Stretch;
  /** Where the room of the opened year ends. */
  readonly end: number;
  /** Where its name stands. */
  middle(year: number): number;
  readonly ticks: ReadonlyArray<{ readonly year: number; readonly major: boolean }>;
}

/** Width of an opened column: about 58 px where the chart is 800 px wide. */
const columnWidth = { least: 72, most: 130 };
export const columnGap = 8;
/** Before the first column, and beside the second, where bracket and names stand. */
const pad = 12;
const gutter = 186;
const widestBand = 110;
/** Room of a year's name where the frame is wide, and on a phone. */
const nameRoom = { wide: 44, narrow: 96 };

export function openedAxis({ years, opened }: Pick<BothSeries, "years" | "opened">, left: number): OpenedAxis {
  const [first, last] = years;
  const count = last - first + 1;
  const available = plotRight.columns - left;
  const around = pad + columnGap + gutter;
  const band = opened
    ? count > 1
      ? Math.min((available - around - 2 * columnWidth.least) / (count - 1), widestBand)
      : 0
    : available / count;
  const wide = opened ? available - band * (count - 1) : band;
  const column = Math.min(Math.max((wide - around) / 2, columnWidth.least), columnWidth.most);
  const openedFrom = opened ? left + band * (opened.year - first) : 0;
  const middleOfOpened = openedFrom + pad + column + columnGap / 2;
  const slot = (year: number): Stretch => {
    if (!opened || year < opened.year) return { x: left + band * (year - first), width: band };
    if (year === opened.year) return { x: openedFrom, width: wide };
    return { x: openedFrom + wide + band * (year - opened.year - 1), width: band };
  };
  const middle = (year: number) => (year === opened?.year ? middleOfOpened : slot(year).x + band / 2);
  return {
    first,
    last,
    band,
    start: (year) => middle(year) - band / 2,
    // A day of the opened year stands before its columns: their width is no time.
    at: (date) => {
      const moment = fractionOfYear(date);
      const year = Math.min(Math.max(Math.floor(moment), first), last);
      return year === opened?.year ? openedFrom + 2 : slot(year).x + (moment - year) * band;
    },
    opened: opened
      ? [
          { x: openedFrom + pad, width: column },
          { x: openedFrom + pad + column + columnGap, width: column },
        ]
      : null,
    ground: (year) => (year === opened?.year ? { x: openedFrom, width: 2 * (pad + column) + columnGap } : slot(year)),
    end: openedFrom + wide,
    middle,
    ticks: ticksOf(years, band, opened?.year ?? null),
  };
}

const steps = [1, 2, 5, 10, 20, 40];

function ticksOf([first, last]: readonly [number, number], band: number, opened: number | null): OpenedAxis["ticks"] {
  const minor = steps.find((step) => step * band >= nameRoom.wide) ?? 40;
  const major = steps.find((step) => step % minor === 0 && step * band >= nameRoom.narrow) ?? 40;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => year === opened || year % minor === 0 || (year === last && isAlone(last, opened, minor)))
    .map((year) => ({ year, major: year === opened || year % major === 0 }));
}

/** Whether no other year between the opened one and the last has its name. */
function isAlone(last: number, opened: number | null, step: number): boolean {
  return opened !== null && opened < last && Math.floor(last / step) * step <= opened;
}
