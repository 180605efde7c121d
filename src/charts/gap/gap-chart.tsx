import { gapFigures, type GapSeries, gapSeries, gapSources } from "./gap-series.ts";
import { type ChartModule, fluid } from "../parts/chart.ts";
import { type GapLayout, gapLayout } from "./gap-layout.ts";
import { GapSvg } from "./gap-marks.tsx";
import { gapTable } from "./gap-table.ts";
import { gapDescription, gapLegend, gapNotes, gapSubtitle, gapTitle } from "./gap-text.ts";

export const gapChart: ChartModule<GapSeries, GapLayout> = {
  id: "gap",
  series: gapSeries,
  layout: gapLayout,
  Marks: GapSvg,
  sizing: fluid,
  title: gapTitle,
  subtitle: gapSubtitle,
  description: gapDescription,
  table: gapTable,
  figures: gapFigures,
  sources: gapSources,
  legend: gapLegend,
  notes: gapNotes,
};
