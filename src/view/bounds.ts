import { articlesOf } from "../data/articles.ts";
import { daysPublished } from "../data/as-of.ts";
import type { Book } from "../data/book.ts";
import { yearsCovered } from "../data/period.ts";
import type { Bounds } from "./address.ts";

/** Years that a page can name while the figures are still missing. */
const yearsWithoutData = [1992, 2025] as const;

/**
 * What an address is checked against: all there is in the dataset, whatever the day as of which the book was opened.
 * Of a table that is empty or not loaded, no id can be called unknown.
 */
export function boundsOf({ dataset }: Pick<Book, "dataset">, named?: Bounds["named"]): Bounds {
  const [first, last] = dataset.trade.length > 0 ? yearsCovered(dataset) : yearsWithoutData;
  return {
    first,
    last,
    published: daysPublished(dataset),
    events: idsOf(dataset.events),
    projects: idsOf(dataset.projects),
    articles: dataset.claims.length > 0 ? articlesOf(dataset.claims) : null,
    named,
  };
}

function idsOf(rows: ReadonlyArray<{ readonly id: string }>): ReadonlySet<string> | null {
  return rows.length > 0 ? new Set(rows.map(({ id }) => id)) : null;
}
