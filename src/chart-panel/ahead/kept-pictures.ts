import type { ChartModule, Frame } from "../../charts/parts/chart.ts";
import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { View } from "../../view/view.ts";
import { drawPicture, type Picture } from "./picture.ts";

/** How many are kept of a book: of a page's charts, those of the view shown and of any that a menu offers. */
const most = 32;

interface KeptPicture extends Picture<unknown> {
  readonly chart: unknown;
  readonly i18n: I18n;
}

const kept = new WeakMap<Book, Map<string, KeptPicture>>();

/** The chart of a view; the same object as before where it was drawn not long ago. */
export function keptPicture<S, L extends Frame>(
  chart: ChartModule<S, L>,
  book: Book,
  view: View,
  i18n: I18n,
): Picture<S> {
  const pictures = kept.get(book) ?? new Map<string, KeptPicture>();
  kept.set(book, pictures);
  // A module that draws more than another may have its id.
  const key = chart.id + JSON.stringify(view);
  let picture = pictures.get(key);
  pictures.delete(key);
  if (picture?.chart !== chart || picture.i18n !== i18n) {
    picture = { ...drawPicture(chart, book, view, i18n), chart, i18n };
  }
  pictures.set(key, picture);
  const [oldest] = pictures.keys();
  if (pictures.size > most && oldest !== undefined) pictures.delete(oldest);
  return picture as Picture<S>;
}
