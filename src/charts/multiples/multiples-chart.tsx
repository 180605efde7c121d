import { multiplesFigures, type MultiplesSeries, multiplesSeries, multiplesSources } from "./multiples-series.ts";
import { type ChartModule, fluid } from "../parts/chart.ts";
import { type MultiplesLayout, multiplesLayout } from "./multiples-layout.ts";
import { MultiplesSvg } from "./multiples-marks.tsx";
import {
  multiplesDescription,
  multiplesLegend,
  multiplesNotes,
  multiplesSubtitle,
  multiplesTable,
  multiplesTitle,
} from "./multiples-text.ts";

/** One small chart a country, on one scale or each on its own. */
export const multiplesChart: ChartModule<MultiplesSeries, MultiplesLayout> = {
  id: "multiples",
  series: multiplesSeries,
  layout: multiplesLayout,
  Marks: MultiplesSvg,
  sizing: fluid,
  title: multiplesTitle,
  subtitle: multiplesSubtitle,
  description: multiplesDescription,
  table: multiplesTable,
  figures: multiplesFigures,
  sources: multiplesSources,
  legend: multiplesLegend,
  notes: multiplesNotes,
};
