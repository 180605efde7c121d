import type { Book } from "../data/book.ts";
import { formatAddress } from "../view/address.ts";
import { boundsOf } from "../view/bounds.ts";
import type { View } from "../view/view.ts";

/** The query that leads to the view: "" for the default one. */
export function queryOf(book: Book, view: View): string {
  const bounds = boundsOf(book);
  // A book of an earlier day may cover fewer years than the site it is read on: then they are always named.
  return formatAddress(view, book.asof === null ? bounds : { ...bounds, first: -Infinity, last: Infinity });
}
