import { multiplesFigures, type MultiplesSeries, multiplesSeries, multiplesSources } from "./multiples-series.ts";
import { type ChartModule, fluid } from "../parts/chart.ts";
import { type MultiplesLayout, multiplesLayout } from "./multiples-layout.ts";
import { MultiplesSvg } from "./multiples-marks.tsx";
import {
  multiplesDescription,
  multiplesLegend,
  multiplesNotes,
  multiplesSubtitle,
  multiplesTitle,
} from "./multiples-text.ts";
import { bothPreset, defaultPreset } from "../parts/presets.ts";

/** One small chart a country, on one scale or each on its own. */
export const multiplesChart: ChartModule<MultiplesSeries, MultiplesLayout> = {
  id: "multiples",
  selects: "year",
  period: "span",
  parameters: ["form", "axis", "scale"],
  presets: [defaultPreset, bothPreset],
  examples: [
    { name: "own-lines", query: "?ledger=both&form=lines&scale=own" },
    { name: "index", query: "?countries=KAZ,KGZ,UZB&years=2013-2025&unit=index" },
  ],
  series: multiplesSeries,
  layout: multiplesLayout,
  Marks: MultiplesSvg,
  sizing: fluid,
  title: multiplesTitle,
  subtitle: multiplesSubtitle,
  description: multiplesDescription,
  figures: multiplesFigures,
  sources: multiplesSources,
  legend: multiplesLegend,
  details: async () => (await import("./multiples-details.ts")).multiplesDetails,
  notes: multiplesNotes,
};
