import type { Book } from "../book.ts";
import type { Partner } from "../countries.ts";
import { preferredIndicator } from "../indicators.ts";
import type { Denominator } from "../schema/schema.ts";

/** What trade is set against: gross domestic product or population. */
export type DenominatorName = Denominator["indicator"];

/** A country's gross domestic product (US$) or population in a year; null where no source gives it. */
export function denominatorOf(book: Book, name: DenominatorName, country: Partner, year: number): Denominator | null {
  const rows = rowsOf(book).get(`${name} ${country} ${year}`) ?? [];
  return preferredIndicator(rows, book.sources);
}

const indexes = new WeakMap<Book, ReadonlyMap<string, readonly Denominator[]>>();

function rowsOf(book: Book): ReadonlyMap<string, readonly Denominator[]> {
  const known = indexes.get(book);
  if (known) return known;
  const index = new Map<string, Denominator[]>();
  for (const row of book.dataset.denominators) {
    const key = `${row.indicator} ${row.country} ${row.period}`;
    index.set(key, [...(index.get(key) ?? []), row]);
  }
  indexes.set(book, index);
  return index;
}
