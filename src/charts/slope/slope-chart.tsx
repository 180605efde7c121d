import { slopeFigures, type SlopeSeries, slopeSeries, slopeSources } from "./slope-series.ts";
import { type ChartModule, fluid } from "../parts/chart.ts";
import { type SlopeLayout, slopeLayout } from "./slope-layout.ts";
import { SlopeSvg } from "./slope-marks.tsx";
import { slopeDescription, slopeLegend, slopeNotes, slopeSubtitle, slopeTitle } from "./slope-text.ts";
import { defaultPreset, sharePreset } from "../parts/presets.ts";

/** From the compared year to the year shown, a line a country. */
export const slopeChart: ChartModule<SlopeSeries, SlopeLayout> = {
  id: "slope",
  selects: "year",
  period: "pair",
  parameters: ["axis"],
  presets: [defaultPreset, sharePreset],
  examples: [
    { name: "log-2003", query: "?compare=2003&axis=log" },
    { name: "both-2008", query: "?year=2023&compare=2008&ledger=both" },
  ],
  series: slopeSeries,
  layout: slopeLayout,
  Marks: SlopeSvg,
  sizing: fluid,
  title: slopeTitle,
  subtitle: slopeSubtitle,
  description: slopeDescription,
  figures: slopeFigures,
  sources: slopeSources,
  legend: slopeLegend,
  details: async () => (await import("./slope-details.ts")).slopeDetails,
  notes: slopeNotes,
};
