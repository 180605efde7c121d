import type { AnyChart, ChartDetails } from "../parts/chart.ts";
import { timelineChart } from "../timeline/timeline-chart.tsx";
import { tradePlot } from "../trade/trade-plot.ts";
import { tradeTable } from "../trade/trade-table.ts";
import type { SpineSeries } from "./spine-series.ts";

export const spineDetails: ChartDetails<SpineSeries> = {
  table: (series, i18n) => tradeTable(series.trade, i18n),
  // The columns above stand over the years of the timeline's lanes.
  plots: (series, i18n) => ({
    panels: [{ plot: tradePlot(series.trade, i18n) }],
    below: { chart: timelineChart as unknown as AnyChart, years: [0.128, 0.992] },
  }),
  events: ({ lanes }) => lanes.lanes.flatMap(({ events }) => events),
};
