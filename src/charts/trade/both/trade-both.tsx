import { showsPairs } from "../../../series/shown-axis.ts";
import type { ChartModule, MarksProps } from "../../parts/chart.ts";
import { plainTrade } from "../plain-trade.tsx";
import { TradeAmounts, TradeMarks } from "../trade-marks.tsx";
import { tradeSources } from "../trade-series.ts";
import { type BothLayout, bothLayout } from "./both-layout.ts";
import { BothMarks } from "./both-marks.tsx";
import { bothFigures, type BothSeries, bothSeries } from "./both-series.ts";
import { bothDescription, bothLegend, bothNotes } from "./both-text.ts";

/** Trade as both sides record it: pairs of columns, the year shown opened with the gap between the two. */
export const tradeBoth: ChartModule<BothSeries, BothLayout> = {
  ...plainTrade,
  draws: showsPairs,
  series: bothSeries,
  layout: (series, i18n) => bothLayout(series, i18n, { height: 340 }),
  Marks: TradeBothSvg,
  description: bothDescription,
  figures: bothFigures,
  sources: tradeSources,
  details: async () => (await import("./both-details.ts")).tradeBothDetails,
  legend: bothLegend,
  notes: bothNotes,
};

function TradeBothSvg({ layout, i18n, medium }: MarksProps<BothLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <TradeMarks layout={layout.trade} i18n={i18n} medium={medium} chart="trade" bandHeight={layout.height}>
        <BothMarks layout={layout} medium={medium} />
      </TradeMarks>
      <TradeAmounts layout={layout.trade} medium={medium} />
    </svg>
  );
}
