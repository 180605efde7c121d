import { ledgersFigures, type LedgersSeries, ledgersSeries, ledgersSources } from "./ledgers-series.ts";
import type { ChartModule } from "../parts/chart.ts";
import { type LedgersLayout, ledgersLayout } from "./ledgers-layout.ts";
import { LedgersSvg } from "./ledgers-marks.tsx";
import { ledgersDescription, ledgersLegend, ledgersNotes, ledgersSubtitle, ledgersTitle } from "./ledgers-text.ts";
import { countryPresets, defaultPreset } from "../parts/presets.ts";

export const ledgersChart: ChartModule<LedgersSeries, LedgersLayout> = {
  id: "ledgers",
  selects: "country",
  period: "span",
  parameters: [],
  presets: [defaultPreset, ...countryPresets],
  examples: [
    { name: "exports", query: "?countries=KGZ,TJK&flow=export" },
    { name: "balance", query: "?years=2010-2025&flow=balance" },
  ],
  series: ledgersSeries,
  layout: ledgersLayout,
  Marks: LedgersSvg,
  // Rows of bars stay readable in less: then they grow with the frame.
  sizing: { kind: "fluid", minWidth: 700 },
  title: ledgersTitle,
  subtitle: ledgersSubtitle,
  description: ledgersDescription,
  figures: ledgersFigures,
  sources: ledgersSources,
  legend: ledgersLegend,
  details: async () => (await import("./ledgers-details.ts")).ledgersDetails,
  notes: ledgersNotes,
};
