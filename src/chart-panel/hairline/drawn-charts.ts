import { type RefObject, useEffect } from "react";
import type { ChartModule, Frame } from "../../charts/parts/chart.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** What is drawn in a chart's body, for what acts on several charts at once and is no part of their rendering. */
export interface DrawnChart {
  readonly figures: () => readonly Figure[];
  readonly i18n: I18n;
}

/** The live charts of the page by their bodies; null where each mark has its value as text, in `data-text`. */
export const drawnCharts = new Map<HTMLElement, DrawnChart | null>();

/** Keeps a chart's entry among `drawnCharts` as it is drawn. */
export function useDrawnChart<S, L extends Frame>(
  body: RefObject<HTMLElement | null>,
  chart: ChartModule<S, L>,
  series: S,
  i18n: I18n,
): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    drawnCharts.set(element, { figures: () => chart.figures(series), i18n });
    return () => void drawnCharts.delete(element);
  }, [body, chart, series, i18n]);
}
