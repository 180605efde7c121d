import type { Book } from "../../data/book.ts";
import type { Words } from "../../i18n/words.ts";
import { laneSources, type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import { tradeFigures, type TradeSeries, tradeSeries, tradeSources } from "../../series/trade-series.ts";
import type { View } from "../../view/view.ts";
import type { ChartModule, Frame } from "../parts/chart.ts";
import { KeptGround } from "../parts/kept-ground.tsx";
import { type LanesLayout, lanesLayout } from "../timeline/lanes-layout.ts";
import { LanesMarks, LaneTitles } from "../timeline/lanes-marks.tsx";
import { lanesDescription, lanesNotes } from "../timeline/lanes-words.ts";
import { type TradeLayout, tradeLayout, yearAxis } from "../trade/trade-layout.ts";
import { TradeAmounts, TradeMarks } from "../trade/trade-marks.tsx";
import { tradeTable } from "../trade/trade-table.ts";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle } from "../trade/trade-words.ts";

export interface SpineSeries {
  readonly trade: TradeSeries;
  readonly lanes: LanesSeries;
}

export interface SpineLayout extends Frame {
  readonly trade: TradeLayout;
  readonly lanes: LanesLayout;
}

const left = 128;
const tradeHeight = 300;

/** Trade above, events below, on one axis: a summit stands exactly over its year. */
export const spineChart: ChartModule<SpineSeries, SpineLayout> = {
  id: "spine",
  series: (book: Book, view: View) => ({ trade: tradeSeries(book, view), lanes: lanesSeries(book, view) }),
  layout: spineLayout,
  Marks: SpineSvg,
  title: (series, words) => words.t("spine.title", { first: series.trade.years[0], last: series.trade.years[1] }),
  subtitle: (series, words) => `${tradeSubtitle(series.trade, words)} ${words.t("spine.subtitle")}`,
  description: (series, words) => `${tradeDescription(series.trade, words)} ${lanesDescription(series.lanes, words)}`,
  table: (series, words) => tradeTable(series.trade, words),
  figures: (series) => tradeFigures(series.trade),
  sources: (series) => [...new Set([...tradeSources(series.trade), ...laneSources(series.lanes)])],
  legend: (series, words) => tradeLegend(series.trade, words),
  notes: (series, words) => [...tradeNotes(series.trade, words), ...lanesNotes(series.lanes, words)],
};

function spineLayout(series: SpineSeries, words: Words): SpineLayout {
  const trade = tradeLayout(series.trade, words, { left, height: tradeHeight });
  const lanes = lanesLayout(
    series.lanes,
    words,
    yearAxis(series.trade, left),
    { width: trade.width, left, right: trade.right, top: tradeHeight + 4 },
    false,
  );
  return { width: trade.width, height: lanes.height, trade, lanes };
}

function SpineSvg({ layout, words }: { readonly layout: SpineLayout; readonly words: Words }) {
  return (
    <svg className="chart-svg" width="100%" height={layout.height} fontSize={13}>
      <TradeMarks layout={layout.trade} words={words} chart="spine" bandHeight={layout.height} />
      <LanesMarks layout={layout.lanes} words={words} />
      <KeptGround left={left} width={layout.width} height={layout.height} />
      <TradeAmounts layout={layout.trade} />
      <LaneTitles layout={layout.lanes} />
    </svg>
  );
}
