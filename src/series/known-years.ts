import type { Book } from "../data/book.ts";
import type { View } from "../view/view.ts";
import { ledgersOf, shownFigure } from "./shown-figure.ts";

/**
 * The pair of years that a page of this view shows in place of one without any figure; null if the pair asked for can
 * be shown, or no year from `first` to `last` has a figure. The year moves to the nearest earlier one with a figure,
 * else to the nearest later one; the year compared to the nearest other one, of two the earlier.
 */
export function knownYears(
  book: Book,
  view: View,
  { first, last }: { readonly first: number; readonly last: number },
): Pick<View, "year" | "compare"> | null {
  const isKnown = (year: number) =>
    ledgersOf(view.ledger).some((ledger) =>
      view.countries.some((country) => shownFigure(book, view, ledger, country, year) !== null),
    );
  if (isKnown(view.year) && isKnown(view.compare)) return null;
  const known = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isKnown);
  const year = known.findLast((one) => one <= view.year) ?? known[0];
  if (year === undefined) return null;
  const distance = (one: number) => Math.abs(one - view.compare);
  const others = known.filter((one) => one !== year);
  const nearest = others.toSorted((a, b) => distance(a) - distance(b) || a - b)[0] ?? year;
  const compare = view.compare === view.year ? year : nearest;
  return { year, compare };
}
