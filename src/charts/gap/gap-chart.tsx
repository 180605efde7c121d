import { gapFigures, type GapSeries, gapSeries, gapSources } from "./gap-series.ts";
import { type ChartModule, fluid } from "../parts/chart.ts";
import { type GapLayout, gapLayout } from "./gap-layout.ts";
import { GapSvg } from "./gap-marks.tsx";
import { gapDescription, gapLegend, gapNotes, gapSubtitle, gapTitle } from "./gap-text.ts";
import { countryPresets, defaultPreset } from "../parts/presets.ts";

export const gapChart: ChartModule<GapSeries, GapLayout> = {
  id: "gap",
  selects: "year",
  period: "span",
  parameters: [],
  presets: [defaultPreset, ...countryPresets],
  examples: [
    { name: "exports", query: "?countries=KGZ,TJK&flow=export" },
    { name: "index", query: "?years=2013-2025&unit=index" },
  ],
  series: gapSeries,
  layout: gapLayout,
  Marks: GapSvg,
  sizing: fluid,
  title: gapTitle,
  subtitle: gapSubtitle,
  description: gapDescription,
  figures: gapFigures,
  sources: gapSources,
  legend: gapLegend,
  details: async () => (await import("./gap-details.ts")).gapDetails,
  notes: gapNotes,
};
