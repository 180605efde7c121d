import type { I18n } from "../../i18n/i18n.ts";
import { laneSources, type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import type { ChartModule, MarksProps } from "../parts/chart.ts";
import { StickyBackground } from "../parts/marks/sticky-background.tsx";
import { type LanesLayout, lanesLayout } from "../timeline/lanes-layout.ts";
import { LanesMarks, LaneTitles } from "../timeline/lanes-marks.tsx";
import { lanesDescription, lanesNotes } from "../timeline/lanes-text.ts";
import { yearAxis } from "../trade/trade-layout.ts";
import { TradeAmounts, TradeMarks } from "../trade/trade-marks.tsx";
import { tradeSubtitle } from "../trade/trade-text.ts";
import { subjectText } from "../parts/titles.ts";
import type { BothLayout } from "../trade/both/both-layout.ts";
import { BothMarks } from "../trade/both/both-marks.tsx";
import { showsPairs } from "../../series/shown-axis.ts";
import { FlagsMarks } from "./flags-marks.tsx";
import type { SpineSeries } from "./spine-details.ts";
import {
  type BothSpineLayout,
  type BothSpineSeries,
  bothSpineLayout,
  bothSpineSeries,
  spineBoth,
} from "./spine-both.tsx";
import { type SpineLayout, spineLayout, spineSeries, tradeSpine } from "./trade-spine.tsx";

interface WithLanes extends SpineSeries {
  readonly lanes: LanesSeries;
}

interface LayoutWithLanes extends SpineLayout {
  readonly both?: BothLayout;
  readonly lanes: LanesLayout;
}

const left = 128;

/** Trade above, events below, on one axis; loaded once a reader asks for lanes of events. */
export const spineWithLanes: ChartModule<WithLanes, LayoutWithLanes> = {
  ...tradeSpine,
  series: (book, view) => ({
    ...(showsPairs(view) ? bothSpineSeries(book, view) : spineSeries(book, view)),
    lanes: lanesSeries(book, view, view.lanes),
  }),
  layout: layoutWithLanes,
  Marks: SvgWithLanes,
  title: ({ trade }, i18n) =>
    i18n.t("spine.title", { subject: subjectText(trade, i18n), years: i18n.years(...trade.years) }),
  subtitle: ({ trade }, i18n) => i18n.t("spine.subtitle", { subtitle: tradeSubtitle(trade, i18n) }),
  description: (series, i18n) => `${above(series).description(series, i18n)} ${lanesDescription(series.lanes, i18n)}`,
  legend: (series, i18n) => above(series).legend(series, i18n),
  figures: (series) => above(series).figures(series),
  sources: (series) => [...new Set([...tradeSpine.sources(series), ...laneSources(series.lanes)])],
  details: async () => (await import("./spine-details.ts")).spineWithLanesDetails,
  notes: (series, i18n) => [...above(series).notes(series, i18n), ...lanesNotes(series.lanes, i18n)],
};

function isOfBoth(series: SpineSeries): series is BothSpineSeries {
  return "lacking" in series.trade;
}

/** The chart that the lanes stand below. */
function above(series: SpineSeries): typeof tradeSpine {
  return isOfBoth(series) ? (spineBoth as unknown as typeof tradeSpine) : tradeSpine;
}

function layoutWithLanes(series: WithLanes, i18n: I18n): LayoutWithLanes {
  const box = { left, height: 340 };
  const spine = isOfBoth(series) ? bothSpineLayout(series, i18n, box) : spineLayout(series, i18n, box);
  const both = "both" in spine ? (spine as BothSpineLayout).both : null;
  const axis = both?.axis ?? yearAxis(series.trade, left);
  const { width, height, trade } = spine;
  const lanes = lanesLayout(series.lanes, i18n, axis, { width, left, right: trade.right, top: height + 4 }, false);
  return { ...spine, height: lanes.height, lanes };
}

function SvgWithLanes({ layout, i18n, medium }: MarksProps<LayoutWithLanes>) {
  const { width, height } = layout;
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={height} fontSize={13}>
      <TradeMarks layout={layout.trade} i18n={i18n} medium={medium} chart="spine" bandHeight={height}>
        {layout.both && <BothMarks layout={layout.both} medium={medium} />}
        <FlagsMarks flags={layout.flags} width={width} i18n={i18n} medium={medium} />
      </TradeMarks>
      <LanesMarks layout={layout.lanes} i18n={i18n} medium={medium} />
      <StickyBackground left={left} width={width} height={height} medium={medium} />
      <TradeAmounts layout={layout.trade} medium={medium} />
      <LaneTitles layout={layout.lanes} medium={medium} />
    </svg>
  );
}
