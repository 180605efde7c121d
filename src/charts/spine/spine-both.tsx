import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { laneSources, lanesSeries } from "../../series/event-lanes.ts";
import { showsPairs } from "../../series/shown-axis.ts";
import type { View } from "../../view/view.ts";
import type { ChartModule, MarksProps } from "../parts/chart.ts";
import { type BothLayout, bothLayout } from "../trade/both/both-layout.ts";
import { bracketObstacles } from "../trade/both/gap-bracket.ts";
import { BothMarks } from "../trade/both/both-marks.tsx";
import type { PlaceableLabel } from "../parts/plot/place-labels.ts";
import { bothFigures, type BothSeries, bothSeries } from "../trade/both/both-series.ts";
import { bothDescription, bothLegend, bothNotes } from "../trade/both/both-text.ts";
import { TradeAmounts, TradeMarks } from "../trade/trade-marks.tsx";
import { toFoot } from "../trade/trade-labels.ts";
import { tradeSources } from "../trade/trade-series.ts";
import { flagsLayout } from "./flags-layout.ts";
import { FlagsMarks } from "./flags-marks.tsx";
import type { SpineSeries } from "./spine-details.ts";
import { type SpineLayout, summitsText, tradeSpine, withRoomForFlags } from "./trade-spine.tsx";

export interface BothSpineSeries extends SpineSeries {
  readonly trade: BothSeries;
}

export interface BothSpineLayout extends SpineLayout {
  readonly both: BothLayout;
}

/** Trade as both sides record it, with the summits flagged on the columns. */
export const spineBoth: ChartModule<BothSpineSeries, BothSpineLayout> = {
  ...tradeSpine,
  draws: showsPairs,
  series: bothSpineSeries,
  layout: (series, i18n) => bothSpineLayout(series, i18n, { height: 380 }),
  Marks: SpineBothSvg,
  description: ({ trade, summits }, i18n) => [bothDescription(trade, i18n), ...summitsText(summits, i18n)].join(" "),
  figures: ({ trade }) => bothFigures(trade),
  sources: ({ trade, summits }) => [...new Set([...tradeSources(trade), ...laneSources(summits)])],
  legend: ({ trade }, i18n) => bothLegend(trade, i18n),
  details: async () => (await import("./spine-details.ts")).spineBothDetails,
  notes: ({ trade }, i18n) => bothNotes(trade, i18n),
};

export function bothSpineSeries(book: Book, view: View): BothSpineSeries {
  return { trade: bothSeries(book, view), summits: lanesSeries(book, view, ["summits"]) };
}

export function bothSpineLayout(
  { trade: series, summits }: BothSpineSeries,
  i18n: I18n,
  box: { readonly left?: number; readonly height: number },
): BothSpineLayout {
  const events = summits.lanes.flatMap((lane) => lane.events);
  return withRoomForFlags(box.height, (above) => {
    const both = bothLayout(series, i18n, { ...box, above });
    const { width, height, trade, axis } = both;
    const flags = flagsLayout(events, trade, axis, summits.open, i18n, besideOpened(both));
    return { width, height, trade, flags, both };
  });
}

/** What is said of the opened year, and the bracket's lines: no flag may cover them. */
function besideOpened({ opened }: BothLayout): Parameters<typeof flagsLayout>[5] {
  if (!opened) return {};
  const { bracket, none, lacking, names } = opened;
  const lines = [...lacking, ...(none?.lines ?? []), ...(bracket ? [...bracket.remarks, bracket.amount] : [])];
  return {
    labels: [
      ...[...lines, ...names.map(({ name, ...at }) => ({ text: name, ...at }))].map(
        ({ text, x, y }): PlaceableLabel => ({
          text,
          places: [{ x, dx: 0, y: y - toFoot, anchor: "start" }],
        }),
      ),
      ...(bracket
        ? [
            {
              text: bracket.amount.text,
              places: [{ ...bracket.narrow, dx: 0, anchor: "end" }],
            } satisfies PlaceableLabel,
          ]
        : []),
    ],
    obstacles: bracket ? bracketObstacles(bracket) : [],
  };
}

function SpineBothSvg({ layout, i18n, medium }: MarksProps<BothSpineLayout>) {
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      <TradeMarks layout={layout.trade} i18n={i18n} medium={medium} chart="spine" bandHeight={layout.height}>
        <BothMarks layout={layout.both} medium={medium} />
        <FlagsMarks flags={layout.flags} width={layout.width} i18n={i18n} medium={medium} />
      </TradeMarks>
      <TradeAmounts layout={layout.trade} medium={medium} />
    </svg>
  );
}
