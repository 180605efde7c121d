import { type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import type { AnyChart, ChartDetails } from "../parts/chart.ts";
import { timelineChart } from "../timeline/timeline-chart.tsx";
import { bothPanel } from "../trade/both/both-details.ts";
import type { BothSeries } from "../trade/both/both-series.ts";
import { tradePlot } from "../trade/trade-plot.ts";
import { tradeTable } from "../trade/trade-table.ts";
import type { TradeSeries } from "../trade/trade-series.ts";

export interface SpineSeries {
  readonly trade: TradeSeries;
  readonly summits: LanesSeries;
}

/** On a slide the columns are a native chart, which nothing can stand on: summits have a lane below it, like other events. */
const lanesBelow: AnyChart = {
  ...(timelineChart as unknown as AnyChart),
  series: (book, view) => lanesSeries(book, view, ["summits", ...view.lanes]),
};

export const spineDetails: ChartDetails<SpineSeries> = {
  table: (series, i18n) => tradeTable(series.trade, i18n),
  // The columns above stand over the years of the timeline's lanes.
  plots: (series, i18n) => ({
    panels: [{ plot: tradePlot(series.trade, i18n) }],
    below: { chart: lanesBelow, years: [0.128, 0.992] },
  }),
  events: ({ summits }) => summits.lanes.flatMap(({ events }) => events),
};

export const spineBothDetails: ChartDetails<SpineSeries & { readonly trade: BothSeries }> = {
  ...spineDetails,
  plots: (series, i18n) => ({
    panels: [bothPanel(series.trade, i18n)],
    below: { chart: lanesBelow, years: [0.128, 0.992] },
  }),
};

export const spineWithLanesDetails: ChartDetails<SpineSeries & { readonly lanes: LanesSeries }> = {
  ...spineDetails,
  events: ({ summits, lanes }) => [...summits.lanes, ...lanes.lanes].flatMap(({ events }) => events),
};
