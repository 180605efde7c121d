import type { Book } from "../../data/book.ts";
import { centralAsia } from "../../data/countries.ts";
import { type Figure, figureOf, type Status, totalOf } from "../../data/figures/figure.ts";
import { yearsCovered } from "../../data/period.ts";

/** The newest figure of each kind in China's books, on trade as a whole; a kind of which there is none is missing. */
export function statusExamples(book: Book): ReadonlyMap<Status, Figure> {
  const examples = new Map<Status, Figure>();
  const [first, last] = yearsCovered(book.dataset);
  for (let year = last; year >= first; year -= 1) {
    const { figure, unallocated } = totalOf(book, "china", centralAsia, year, "total");
    const ofCountries = centralAsia.map((country) => figureOf(book, "china", country, year, "total"));
    for (const one of [figure, ...ofCountries, unallocated]) {
      if (one && !examples.has(one.status)) examples.set(one.status, one);
    }
  }
  return examples;
}
