import type { Words } from "../../i18n/words.ts";
import { tradeFigures, type TradeSeries, tradeSeries, tradeSources } from "../../series/trade-series.ts";
import type { ChartModule } from "../parts/chart.ts";
import { type TradeLayout, tradeLayout } from "./trade-layout.ts";
import { TradeAmounts, TradeMarks } from "./trade-marks.tsx";
import { tradeTable } from "./trade-table.ts";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle, tradeTitle } from "./trade-words.ts";

export const tradeChart: ChartModule<TradeSeries, TradeLayout> = {
  id: "trade",
  series: tradeSeries,
  layout: (series, words) => tradeLayout(series, words, { left: 56, height: 340 }),
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

function TradeSvg({ layout, words }: { readonly layout: TradeLayout; readonly words: Words }) {
  return (
    <svg className="chart-svg" width="100%" height={layout.height} fontSize={13}>
      <TradeMarks layout={layout} words={words} chart="trade" />
      <TradeAmounts layout={layout} />
    </svg>
  );
}
