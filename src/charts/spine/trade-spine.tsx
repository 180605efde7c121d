import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { laneSources, type LanesSeries, lanesSeries } from "../../series/event-lanes.ts";
import type { View } from "../../view/view.ts";
import { type ChartModule, type Frame, type MarksProps, fluid } from "../parts/chart.ts";
import { bothPreset, countryPresets, defaultPreset } from "../parts/presets.ts";
import { tradeFigures, tradeSeries, tradeSources } from "../trade/trade-series.ts";
import { type TradeLayout, plotLeft, tradeLayout, yearAxis } from "../trade/trade-layout.ts";
import { TradeAmounts, TradeMarks } from "../trade/trade-marks.tsx";
import { tradeDescription, tradeLegend, tradeNotes, tradeSubtitle, tradeTitle } from "../trade/trade-text.ts";
import { type Flag, flagsLayout, summitName } from "./flags-layout.ts";
import { FlagsMarks } from "./flags-marks.tsx";
import type { SpineSeries } from "./spine-details.ts";

export interface SpineLayout extends Frame {
  readonly trade: TradeLayout;
  readonly flags: readonly Flag[];
}

/** Trade over the years, with the summits flagged where they fall; `spine-with-lanes.tsx` adds other events below. */
export const tradeSpine: ChartModule<SpineSeries, SpineLayout> = {
  id: "spine",
  withoutEvents: "trade",
  needs: ["events"],
  selects: "year",
  period: "span",
  parameters: ["form", "axis", "lanes"],
  presets: [defaultPreset, ...countryPresets, bothPreset],
  examples: [
    { name: "lines", query: "?form=lines" },
    { name: "both-2013", query: "?years=2013-2025&ledger=both" },
    { name: "lanes", query: "?lanes=ministers,visits,treaties,bri,sco,projects,aid" },
  ],
  series: spineSeries,
  layout: (series, i18n) => spineLayout(series, i18n, { height: 380 }),
  Marks: SpineSvg,
  sizing: fluid,
  title: ({ trade }, i18n) => tradeTitle(trade, i18n),
  subtitle: ({ trade }, i18n) => tradeSubtitle(trade, i18n),
  description: ({ trade, summits }, i18n) => [tradeDescription(trade, i18n), ...summitsText(summits, i18n)].join(" "),
  figures: ({ trade }) => tradeFigures(trade),
  sources: ({ trade, summits }) => [...new Set([...tradeSources(trade), ...laneSources(summits)])],
  legend: ({ trade }, i18n) => tradeLegend(trade, i18n),
  details: async () => (await import("./spine-details.ts")).spineDetails,
  notes: ({ trade }, i18n) => tradeNotes(trade, i18n),
};

export function spineSeries(book: Book, view: View): SpineSeries {
  return { trade: tradeSeries(book, view), summits: lanesSeries(book, view, ["summits"]) };
}

/** Columns with the flags above them; all in px. */
export function spineLayout(
  { trade: series, summits }: SpineSeries,
  i18n: I18n,
  { left = plotLeft(series, i18n), height }: { readonly left?: number; readonly height: number },
): SpineLayout {
  const axis = yearAxis(series, left);
  const events = summits.lanes.flatMap((lane) => lane.events);
  return withRoomForFlags(height, (above) => {
    const trade = tradeLayout(series, i18n, { left, height, above });
    return { width: trade.width, height, trade, flags: flagsLayout(events, trade, axis, summits.open, i18n) };
  });
}

/** What is laid out below as much room as its flags need; px. */
export function withRoomForFlags<L extends SpineLayout>(height: number, layout: (above: number) => L): L {
  for (let above = 20; ;) {
    const placed = layout(above);
    const lacking = Math.max(0, ...placed.flags.map(({ y }) => 4 - y));
    // The columns keep half of the height, whatever stands on them.
    if (!(lacking > 0) || above > height / 2) return placed;
    above += lacking;
  }
}

function SpineSvg({ layout, i18n, medium }: MarksProps<SpineLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <TradeMarks layout={layout.trade} i18n={i18n} medium={medium} chart="spine">
        <FlagsMarks flags={layout.flags} width={layout.width} i18n={i18n} medium={medium} />
      </TradeMarks>
      <TradeAmounts layout={layout.trade} medium={medium} />
    </svg>
  );
}

/** The summits by place and time, for those who do not see the flags. */
export function summitsText({ lanes }: LanesSeries, i18n: I18n): string[] {
  const names = lanes.flatMap(({ events }) =>
    events.map((event) => i18n.t("event.mark", { date: i18n.date(event.date), title: summitName(event, i18n) })),
  );
  return names.length === 0 ? [] : [i18n.t("spine.summits", { summits: i18n.list(names) })];
}
