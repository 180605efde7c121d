import type { I18n } from "../../i18n/i18n.ts";
import { laneSources } from "../../series/event-lanes.ts";
import { tradeFigures, tradeSources } from "../trade/trade-series.ts";
import { type ChartModule, type Frame, type MarksProps, fluid } from "../parts/chart.ts";
import { StickyBackground } from "../parts/marks/sticky-background.tsx";
import { type LanesLayout, lanesLayout } from "../timeline/lanes-layout.ts";
import { LanesMarks, LaneTitles } from "../timeline/lanes-marks.tsx";
import { lanesDescription, lanesNotes } from "../timeline/lanes-text.ts";
import { type TradeLayout, tradeLayout, yearAxis } from "../trade/trade-layout.ts";
import { TradeAmounts, TradeMarks } from "../trade/trade-marks.tsx";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle } from "../trade/trade-text.ts";
import { subjectText } from "../parts/titles.ts";
import { bothPreset, countryPresets, defaultPreset } from "../parts/presets.ts";
import { type SpineSeries, spineSeries } from "./spine-series.ts";

export interface SpineLayout extends Frame {
  readonly trade: TradeLayout;
  readonly lanes: LanesLayout;
}

const left = 128;
const tradeHeight = 300;

/** Trade above, events below, on one axis: a summit stands exactly over its year. */
export const spineChart: ChartModule<SpineSeries, SpineLayout> = {
  id: "spine",
  needs: ["events"],
  selects: "year",
  period: "span",
  parameters: ["form", "axis"],
  presets: [defaultPreset, ...countryPresets, bothPreset],
  examples: [
    { name: "lines", query: "?form=lines" },
    { name: "both-2013", query: "?years=2013-2025&ledger=both" },
  ],
  series: spineSeries,
  layout: spineLayout,
  Marks: SpineSvg,
  sizing: fluid,
  title: ({ trade }, i18n) =>
    i18n.t("spine.title", { subject: subjectText(trade, i18n), years: i18n.years(...trade.years) }),
  subtitle: ({ trade }, i18n) => i18n.t("spine.subtitle", { subtitle: tradeSubtitle(trade, i18n) }),
  description: (series, i18n) => `${tradeDescription(series.trade, i18n)} ${lanesDescription(series.lanes, i18n)}`,
  figures: (series) => tradeFigures(series.trade),
  sources: (series) => [...new Set([...tradeSources(series.trade), ...laneSources(series.lanes)])],
  legend: (series, i18n) => tradeLegend(series.trade, i18n),
  details: async () => (await import("./spine-details.ts")).spineDetails,
  notes: (series, i18n) => [...tradeNotes(series.trade, i18n), ...lanesNotes(series.lanes, i18n)],
};

function spineLayout(series: SpineSeries, i18n: I18n): SpineLayout {
  const trade = tradeLayout(series.trade, i18n, { left, height: tradeHeight });
  const lanes = lanesLayout(
    series.lanes,
    i18n,
    yearAxis(series.trade, left),
    { width: trade.width, left, right: trade.right, top: tradeHeight + 4 },
    false,
  );
  return { width: trade.width, height: lanes.height, trade, lanes };
}

function SpineSvg({ layout, i18n, medium }: MarksProps<SpineLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <TradeMarks layout={layout.trade} i18n={i18n} medium={medium} chart="spine" bandHeight={layout.height} />
      <LanesMarks layout={layout.lanes} i18n={i18n} medium={medium} />
      <StickyBackground left={left} width={layout.width} height={layout.height} medium={medium} />
      <TradeAmounts layout={layout.trade} medium={medium} />
      <LaneTitles layout={layout.lanes} medium={medium} />
    </svg>
  );
}
