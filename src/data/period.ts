import type { PageData } from "./schema/schema.ts";

/** A span of whole months within one year. */
export interface Period {
  readonly year: number;
  /** First and last month, 1 to 12, inclusive. */
  readonly months: readonly [number, number];
  /** True if it is shorter than the year. */
  readonly partial: boolean;
}

/** Reads "2024" or "2024-01/2024-10", as `periodSchema` allows them; a span is taken to lie within one year. */
export function periodOf(period: string): Period {
  const year = Number(period.slice(0, 4));
  if (!period.includes("/")) return { year, months: [1, 12], partial: false };
  const months = [Number(period.slice(5, 7)), Number(period.slice(-2))] as const;
  return { year, months, partial: months[0] !== 1 || months[1] !== 12 };
}

/** First and last year with a figure for a whole year. */
export function yearsCovered(dataset: Pick<PageData, "trade">): readonly [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const fact of dataset.trade) {
    const { year, partial } = periodOf(fact.period);
    if (partial) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return [first, last];
}
