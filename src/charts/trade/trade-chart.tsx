import type { I18n } from "../../i18n/i18n.ts";
import { tradeFigures, type TradeSeries, tradeSeries, tradeSources } from "./trade-series.ts";
import type { ChartModule } from "../parts/chart.ts";
import { type TradeLayout, tradeLayout } from "./trade-layout.ts";
import { TradeAmounts, TradeMarks } from "./trade-marks.tsx";
import { tradeTable } from "./trade-table.ts";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle, tradeTitle } from "./trade-text.ts";

export const tradeChart: ChartModule<TradeSeries, TradeLayout> = {
  id: "trade",
  series: tradeSeries,
  layout: (series, i18n) => tradeLayout(series, i18n, { left: 56, height: 340 }),
  Marks: TradeSvg,
  title: tradeTitle,
  subtitle: tradeSubtitle,
  description: tradeDescription,
  table: tradeTable,
  figures: tradeFigures,
  sources: tradeSources,
  legend: tradeLegend,
  notes: tradeNotes,
};

function TradeSvg({ layout, i18n }: { readonly layout: TradeLayout; readonly i18n: I18n }) {
  return (
    <svg className="chart-svg" width="100%" height={layout.height} fontSize={13}>
      <TradeMarks layout={layout} i18n={i18n} chart="trade" />
      <TradeAmounts layout={layout} />
    </svg>
  );
}
