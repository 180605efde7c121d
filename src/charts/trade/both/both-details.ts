import type { I18n } from "../../../i18n/i18n.ts";
import type { ChartDetails, PlotPanel } from "../../parts/chart.ts";
import { tradeDetails } from "../trade-details.ts";
import { tradePlot } from "../trade-plot.ts";
import type { BothSeries } from "./both-series.ts";
import { openedText } from "./both-text.ts";

export const tradeBothDetails: ChartDetails<BothSeries> = {
  ...tradeDetails,
  plots: (series, i18n) => ({ panels: [bothPanel(series, i18n)] }),
};

/** The pairs as a native chart, with what lies between the columns of the opened year in words. */
export function bothPanel(series: BothSeries, i18n: I18n): PlotPanel {
  return { plot: tradePlot(series, i18n), ...(series.opened?.gap && { alt: openedText(series, i18n) }) };
}
