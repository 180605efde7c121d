import type { Book } from "../data/book.ts";
import type { EventTitle } from "../data/schema/schema.ts";

/** Two summits, the earlier one first. */
export type SummitPair = readonly [EventTitle, EventTitle];

/** The summits between which two years lie, if each is the last full year before one of them. */
export function summitPair(book: Book, years: readonly number[]): SummitPair | null {
  const [first, last] = years.map((year) =>
    book.dataset.events.find(
      (event) => event.type === "summit" && event.announced !== true && lastFullYearBefore(event.date) === year,
    ),
  );
  return first && last ? [first, last] : null;
}

/** The years that show what trade did around a summit. */
export interface SummitYears {
  /** The last full year before it. */
  readonly before: number;
  /** The last full year before the next summit, or the last year known where none has followed. */
  readonly after: number;
  /** The summit that followed. */
  readonly next: EventTitle | null;
}

/** Null where no later full year is known than the one before the summit. `last` is the last year of the dataset. */
export function yearsAround(book: Book, summit: EventTitle, last: number): SummitYears | null {
  const [next = null] = book.dataset.events
    .filter(({ type, announced, date }) => type === "summit" && announced !== true && date > summit.date)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const before = lastFullYearBefore(summit.date);
  const after = next ? lastFullYearBefore(next.date) : last;
  return after > before && after <= last ? { before, after, next } : null;
}

function lastFullYearBefore(date: string): number {
  return Number(date.slice(0, 4)) - 1;
}
