import { tradeFigures, type TradeSeries, tradeSeries, tradeSources } from "./trade-series.ts";
import { type ChartModule, type MarksProps, fluid } from "../parts/chart.ts";
import { type TradeLayout, tradeLayout } from "./trade-layout.ts";
import { TradeAmounts, TradeMarks } from "./trade-marks.tsx";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle, tradeTitle } from "./trade-text.ts";
import { bothPreset, countryPresets, defaultPreset, sharePreset } from "../parts/presets.ts";

/** Trade over the years; `trade-chart.tsx` adds both sides in pairs where they are asked for. */
export const plainTrade: ChartModule<TradeSeries, TradeLayout> = {
  id: "trade",
  selects: "year",
  period: "span",
  parameters: ["form", "axis"],
  presets: [
    defaultPreset,
    ...countryPresets,
    bothPreset,
    { name: "lines", query: "?form=lines" },
    sharePreset,
    { name: "export", query: "?flow=export" },
    { name: "import", query: "?flow=import" },
  ],
  examples: [
    { name: "lines-log", query: "?form=lines&axis=log" },
    { name: "both-2005", query: "?years=2005-2025&ledger=both" },
    { name: "balance", query: "?flow=balance" },
    { name: "russia", query: "?context=RUS&form=lines" },
  ],
  series: tradeSeries,
  layout: (series, i18n) => tradeLayout(series, i18n, { height: 340 }),
  Marks: TradeSvg,
  sizing: fluid,
  title: tradeTitle,
  subtitle: tradeSubtitle,
  description: tradeDescription,
  figures: tradeFigures,
  sources: tradeSources,
  legend: tradeLegend,
  details: async () => (await import("./trade-details.ts")).tradeDetails,
  notes: tradeNotes,
};

function TradeSvg({ layout, i18n, medium }: MarksProps<TradeLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <TradeMarks layout={layout} i18n={i18n} medium={medium} chart="trade" />
      <TradeAmounts layout={layout} medium={medium} />
    </svg>
  );
}
