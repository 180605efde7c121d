import type { ChartDetails } from "../parts/chart.ts";
import type { MonthsSeries } from "./months-series.ts";
import { monthsTable } from "./months-text.ts";

export const monthsDetails: ChartDetails<MonthsSeries> = { table: monthsTable };
