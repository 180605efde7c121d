import { tradeFigures, type TradeSeries, tradeSeries, tradeSources } from "./trade-series.ts";
import { type ChartModule, type MarksProps, fluid } from "../parts/chart.ts";
import { type TradeLayout, tradeLayout } from "./trade-layout.ts";
import { TradeAmounts, TradeMarks } from "./trade-marks.tsx";
import { tradeTable } from "./trade-table.ts";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle, tradeTitle } from "./trade-text.ts";

export const tradeChart: ChartModule<TradeSeries, TradeLayout> = {
  id: "trade",
  series: tradeSeries,
  layout: (series, i18n) => tradeLayout(series, i18n, { left: 56, height: 340 }),
  Marks: TradeSvg,
  sizing: fluid,
  title: tradeTitle,
  subtitle: tradeSubtitle,
  description: tradeDescription,
  table: tradeTable,
  figures: tradeFigures,
  sources: tradeSources,
  legend: tradeLegend,
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
