import type { ChartDetails } from "../parts/chart.ts";
import { tradePlot } from "./trade-plot.ts";
import type { TradeSeries } from "./trade-series.ts";
import { tradeTable } from "./trade-table.ts";

export const tradeDetails: ChartDetails<TradeSeries> = {
  table: tradeTable,
  plots: (series, i18n) => ({ panels: [{ plot: tradePlot(series, i18n) }] }),
};
