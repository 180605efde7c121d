import type { ReactElement } from "react";
import type { ChartModule, Frame } from "../../charts/parts/chart.ts";
import { pageMedium } from "../../charts/parts/medium.ts";
import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { View } from "../../view/view.ts";

/** A chart of a view, as far as it can be drawn without the page. */
export interface Picture<S> {
  readonly series: S;
  readonly picture: ReactElement;
}

/** Draws the chart of a view. */
export function drawPicture<S, L extends Frame>(
  chart: ChartModule<S, L>,
  book: Book,
  view: View,
  i18n: I18n,
): Picture<S> {
  const series = chart.series(book, view);
  // Marks use no hooks: drawn here, they stay the same element, and React does not walk them, until the layout changes.
  return { series, picture: chart.Marks({ layout: chart.layout(series, i18n), i18n, medium: pageMedium }) };
}

/** How panels come to their pictures: once some were drawn ahead, by what keeps these. */
export const pictures = { of: drawPicture };
