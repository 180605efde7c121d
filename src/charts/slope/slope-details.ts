import type { ChartDetails } from "../parts/chart.ts";
import { slopePlot } from "./slope-plot.ts";
import type { SlopeSeries } from "./slope-series.ts";
import { slopeTable } from "./slope-text.ts";

export const slopeDetails: ChartDetails<SlopeSeries> = {
  table: slopeTable,
  // Names stand beside the lines' ends.
  plots: (series, i18n) => ({ panels: [{ plot: slopePlot(series, i18n) }], inset: 0.12 }),
};
