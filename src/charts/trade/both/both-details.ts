import type { I18n } from "../../../i18n/i18n.ts";
import type { ChartDetails, PlotPanel } from "../../parts/chart.ts";
import type { PlotMark } from "../../parts/plot/slide-plot.ts";
import { tradeDetails } from "../trade-details.ts";
import { tradePlot } from "../trade-plot.ts";
import type { BothSeries } from "./both-series.ts";
import { bothDescription } from "./both-text.ts";

export const tradeBothDetails: ChartDetails<BothSeries> = {
  ...tradeDetails,
  plots: (series, i18n) => ({ panels: [bothPanel(series, i18n)] }),
};

/** The pairs as a native chart; what lies between the columns of the opened year is told to those who cannot see it. */
export function bothPanel(series: BothSeries, i18n: I18n): PlotPanel {
  const plot = tradePlot(series, i18n);
  const { opened } = series;
  if (!opened?.gap) return { plot };
  const labels = [opened.china, opened.partner].flatMap((column): readonly PlotMark[] => {
    if (!column.total) return [];
    const text = i18n.amount(column.total.value);
    return [{ kind: "label", at: series.columns.indexOf(column), value: Math.max(column.total.value, 0), text }];
  });
  return { plot: { ...plot, marks: [...plot.marks, ...labels] }, alt: bothDescription(series, i18n) };
}
