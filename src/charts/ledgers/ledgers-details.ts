import type { ChartDetails } from "../parts/chart.ts";
import { ledgersPlot } from "./ledgers-plot.ts";
import type { LedgersSeries } from "./ledgers-series.ts";
import { ledgersTable } from "./ledgers-table.ts";

export const ledgersDetails: ChartDetails<LedgersSeries> = {
  table: ledgersTable,
  plots: (series, i18n) => ({ panels: [{ plot: ledgersPlot(series, i18n) }] }),
};
