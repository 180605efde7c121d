import type { Book } from "../data/book.ts";
import type { LedgerEvent } from "../data/schema.ts";

/** Two summits, the earlier one first. */
export type SummitPair = readonly [LedgerEvent, LedgerEvent];

/** The summits between which two years lie, if each is the last full year before one of them. */
export function summitPair(book: Book, years: readonly number[]): SummitPair | null {
  const [first, last] = years.map((year) =>
    book.dataset.events.find(
      (event) => event.type === "summit" && event.announced !== true && lastFullYearBefore(event.date) === year,
    ),
  );
  return first && last ? [first, last] : null;
}

function lastFullYearBefore(date: string): number {
  return Number(date.slice(0, 4)) - 1;
}
