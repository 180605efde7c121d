import type { ChartDetails } from "../parts/chart.ts";
import { gapPlot } from "./gap-plot.ts";
import type { GapSeries } from "./gap-series.ts";
import { gapTable } from "./gap-table.ts";

export const gapDetails: ChartDetails<GapSeries> = {
  table: gapTable,
  plots: (series, i18n) => ({ panels: [{ plot: gapPlot(series, i18n) }] }),
};
