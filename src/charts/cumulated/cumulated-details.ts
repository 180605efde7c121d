import type { ChartDetails } from "../parts/chart.ts";
import { monthsPlots } from "./cumulated-plot.ts";
import type { MonthsSeries } from "./cumulated-series.ts";
import { monthsTable } from "./cumulated-text.ts";

export const monthsDetails: ChartDetails<MonthsSeries> = {
  table: monthsTable,
  plots: (series, i18n) => ({ panels: monthsPlots(series, i18n) }),
};
