import { slopeFigures, type SlopeSeries, slopeSeries, slopeSources } from "./slope-series.ts";
import { type ChartModule, fluid } from "../parts/chart.ts";
import { type SlopeLayout, slopeLayout } from "./slope-layout.ts";
import { SlopeSvg } from "./slope-marks.tsx";
import { slopeDescription, slopeLegend, slopeNotes, slopeSubtitle, slopeTable, slopeTitle } from "./slope-text.ts";

/** From the compared year to the year shown, a line a country. */
export const slopeChart: ChartModule<SlopeSeries, SlopeLayout> = {
  id: "slope",
  series: slopeSeries,
  layout: slopeLayout,
  Marks: SlopeSvg,
  sizing: fluid,
  title: slopeTitle,
  subtitle: slopeSubtitle,
  description: slopeDescription,
  table: slopeTable,
  figures: slopeFigures,
  sources: slopeSources,
  legend: slopeLegend,
  notes: slopeNotes,
};
