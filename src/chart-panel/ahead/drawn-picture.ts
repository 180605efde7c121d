import type { ReactElement } from "react";
import type { ChartModule, Frame } from "../../charts/parts/chart.ts";
import { pageMedium } from "../../charts/parts/medium.ts";
import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { View } from "../../view/view.ts";

/** A chart of a view, as far as it can be drawn without the page. */
export interface DrawnPicture<S> {
  readonly series: S;
  readonly picture: ReactElement;
}

/** How many pictures are kept of a book: of a page's charts, those of the view shown and of any that a menu offers. */
const most = 32;

const kept = new WeakMap<Book, Map<string, DrawnPicture<unknown> & { readonly chart: unknown; readonly i18n: I18n }>>();

/** The chart of a view; the same object as before where it was drawn not long ago, and by `drawAhead` even before it is asked for. */
export function drawnPicture<S, L extends Frame>(
  chart: ChartModule<S, L>,
  book: Book,
  view: View,
  i18n: I18n,
): DrawnPicture<S> {
  const pictures = kept.get(book) ?? new Map();
  kept.set(book, pictures);
  // A module that draws more than another may have its id.
  const key = chart.id + JSON.stringify(view);
  let drawn = pictures.get(key);
  pictures.delete(key);
  if (drawn?.chart !== chart || drawn.i18n !== i18n) {
    const series = chart.series(book, view);
    // Marks use no hooks: drawn here, they stay the same element, and React does not walk them, until the layout changes.
    const picture = chart.Marks({ layout: chart.layout(series, i18n), i18n, medium: pageMedium });
    drawn = { chart, i18n, series, picture };
  }
  pictures.set(key, drawn);
  if (pictures.size > most) pictures.delete(pictures.keys().next().value);
  return drawn;
}
