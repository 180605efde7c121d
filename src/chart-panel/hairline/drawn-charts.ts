import { type RefObject, useEffect } from "react";
import type { AnyChart, ChartModule, Frame } from "../../charts/parts/chart.ts";
import type { Book } from "../../data/book.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { View } from "../../view/view.ts";

/** What a chart of the page is drawn from. */
interface DrawnFrom {
  readonly book: Book;
  readonly view: View;
  readonly i18n: I18n;
}

/** What is drawn in a chart's body, for what acts on several charts at once and is no part of their rendering. */
export interface DrawnChart extends DrawnFrom {
  readonly chart: AnyChart;
  readonly figures: () => readonly Figure[];
}

/** The live charts of the page by their bodies; null where each mark has its value as text, in `data-text`. */
export const drawnCharts = new Map<HTMLElement, DrawnChart | null>();

/** Keeps a chart's entry among `drawnCharts` as it is drawn. */
export function useDrawnChart<S, L extends Frame>(
  body: RefObject<HTMLElement | null>,
  chart: ChartModule<S, L>,
  series: S,
  { book, view, i18n }: DrawnFrom,
): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const figures = () => chart.figures(series);
    drawnCharts.set(element, { chart: chart as unknown as AnyChart, figures, book, view, i18n });
    return () => void drawnCharts.delete(element);
  }, [body, chart, series, book, view, i18n]);
}
