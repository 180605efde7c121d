import { median } from "d3";
import type { Book } from "../../data/book.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { byDistance, gapSeriesOf, type Mirror, newestMirrors, recentYears } from "../../data/figures/mirror.ts";
import { yearsCovered } from "../../data/period.ts";

/** How far mirror data differ on one flow over all years that both ledgers have. */
export interface DirectionPattern {
  /** Of China's figure over the partner's. */
  readonly median: number;
  /** Number of years in which both ledgers have the flow. */
  readonly years: number;
  /** Years in which China's figure is the larger. */
  readonly larger: number;
  /** Ratio of the newest of these years. */
  readonly newest: Figure;
}

/** Each flow as China sees it; null where no year is in both ledgers. */
export interface GapPattern {
  readonly country: Partner;
  readonly export: DirectionPattern | null;
  readonly import: DirectionPattern | null;
}

export function gapPatterns(book: Book): readonly GapPattern[] {
  return centralAsia.map((country) => ({
    country,
    export: patternOf(gapSeriesOf(book, country, "export")),
    import: patternOf(gapSeriesOf(book, country, "import")),
  }));
}

function patternOf(mirrors: readonly Mirror[]): DirectionPattern | null {
  const ratios = mirrors.flatMap(({ ratio }) => (ratio ? [ratio] : []));
  const newest = ratios.at(-1);
  const values = ratios.map(({ value }) => value);
  const middle = median(values);
  if (!newest || middle === undefined) return null;
  return { median: middle, years: values.length, larger: values.filter((value) => value > 1).length, newest };
}

/** The country whose trade the two sides count farthest apart, as the page of all five has it: each in its newest year with both. */
export function widestGap(book: Book): Mirror | null {
  const [, last] = yearsCovered(book.dataset);
  return byDistance(newestMirrors(book, "total", [last - recentYears, last]).values())[0] ?? null;
}
