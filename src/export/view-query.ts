import { articlesOf } from "../data/articles.ts";
import { daysPublished } from "../data/as-of.ts";
import type { Book } from "../data/book.ts";
import { yearsCovered } from "../data/period.ts";
import { type Bounds, formatAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";

/** What a query is checked against, from the book of now. */
export function boundsOf({ dataset }: Book): Bounds {
  const [first, last] = yearsCovered(dataset);
  return {
    first,
    last,
    published: daysPublished(dataset),
    events: dataset.events.length > 0 ? new Set(dataset.events.map(({ id }) => id)) : null,
    projects: dataset.projects.length > 0 ? new Set(dataset.projects.map(({ id }) => id)) : null,
    articles: dataset.claims.length > 0 ? articlesOf(dataset.claims) : null,
  };
}

/** The query that leads to the view: "" for the default one. */
export function queryOf(book: Book, view: View): string {
  const bounds = boundsOf(book);
  // A book of an earlier day may cover fewer years than the site it is read on: then they are always named.
  return formatAddress(view, book.asof === null ? bounds : { ...bounds, first: -Infinity, last: Infinity });
}
