import type { ChartDetails } from "../parts/chart.ts";
import type { MonthsSeries } from "./cumulated-series.ts";
import { monthsTable } from "./cumulated-text.ts";

export const monthsDetails: ChartDetails<MonthsSeries> = { table: monthsTable };
