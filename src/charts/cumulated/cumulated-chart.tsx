import { type ChartModule, fluid } from "../parts/chart.ts";
import { defaultPreset } from "../parts/presets.ts";
import { type MonthsLayout, monthsLayout } from "./cumulated-layout.ts";
import { MonthsSvg } from "./cumulated-marks.tsx";
import { monthsFigures, monthsSeries, type MonthsSeries, monthsSources } from "./cumulated-series.ts";
import { monthsDescription, monthsLegend, monthsNotes, monthsSubtitle, monthsTitle } from "./cumulated-text.ts";

/** The year shown month by month, from January on or each alone, against the same months of the year before. */
export const monthsChart: ChartModule<MonthsSeries, MonthsLayout> = {
  id: "cumulated",
  selects: "country",
  period: "year",
  parameters: ["months"],
  presets: [defaultPreset],
  examples: [
    { name: "both-2025", query: "?countries=KAZ,UZB,TJK&year=2025&ledger=both" },
    { name: "single", query: "?countries=UZB,TJK&ledger=both&months=single" },
  ],
  series: monthsSeries,
  layout: monthsLayout,
  Marks: MonthsSvg,
  sizing: fluid,
  title: monthsTitle,
  subtitle: monthsSubtitle,
  description: monthsDescription,
  figures: monthsFigures,
  sources: monthsSources,
  legend: monthsLegend,
  details: async () => (await import("./cumulated-details.ts")).monthsDetails,
  notes: monthsNotes,
};
