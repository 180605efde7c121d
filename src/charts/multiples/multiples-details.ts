import type { ChartDetails } from "../parts/chart.ts";
import { multiplesPlots } from "./multiples-plot.ts";
import type { MultiplesSeries } from "./multiples-series.ts";
import { multiplesTable } from "./multiples-text.ts";

export const multiplesDetails: ChartDetails<MultiplesSeries> = {
  table: multiplesTable,
  plots: (series, i18n) => ({ panels: multiplesPlots(series, i18n) }),
};
