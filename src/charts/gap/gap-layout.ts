import type { Partner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { GapLine, GapSeries } from "./gap-series.ts";
import type { Frame } from "../parts/chart.ts";
import { marginFor } from "../parts/plot/label-width.ts";
import { round } from "../parts/scales/round.ts";
import { yearScale, yearTicks } from "../parts/scales/year-scale.ts";
import { type GapDot, type GapLabel, type GapStep, gapLabels } from "./gap-labels.ts";

/** Years of silence, on the country's row below the plot. */
export interface GapSilence {
  readonly country: Partner;
  readonly first: number;
  readonly last: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface GapLayout extends Frame {
  readonly series: GapSeries;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** y of the ratio 1, where the books agree. */
  readonly agreement: number;
  readonly dots: readonly GapDot[];
  readonly steps: readonly GapStep[];
  readonly silences: readonly GapSilence[];
  readonly labels: readonly GapLabel[];
  readonly yTicks: ReadonlyArray<{ readonly y: number; readonly ratio: number; readonly text: string }>;
  readonly xTicks: ReadonlyArray<{ readonly x: number; readonly year: number; readonly major: boolean }>;
  /** One band a year, to point at; the chosen year and its comparison are marked. */
  readonly bands: ReadonlyArray<{ readonly year: number; readonly x: number; readonly width: number }>;
}

const width = 1000;
/** The labels of the lines stand right of it. */
const right = 715;
const top = 26;
/** As a part of the distance of two major years: the plot is narrow. */
const clearOfChosen = 0.75;
const gapPlotHeight = 330;
/** Below the plot: which side shows more there. */
const remarkHeight = 15;
/** The rows of silent years: room above the first, and for each. */
const silenceTop = 14;
const silenceHeight = 7;
const footroom = 26;

/** `tall` is the height of the plot, px. */
export function gapLayout(series: GapSeries, i18n: I18n, tall = gapPlotHeight): GapLayout {
  const bottom = top + tall;
  const y = ratioScale(
    series.lines.flatMap(({ points }) => points.map(({ ratio }) => ratio.value)),
    [bottom, top],
  );
  const yTicks = ticksOf(y, i18n);
  const left = marginFor([...yTicks.map(({ text }) => text), i18n.t("gap.agreement"), i18n.t("gap.missing")]);
  const x = yearScale(series.years, left, right);
  const middle = (year: number) => round(x.start(year) + x.band / 2);
  const dotsOf = ({ country, points }: GapLine): readonly GapDot[] =>
    points.map((point) => ({ ...point, country, x: middle(point.year), y: round(y(point.ratio.value)) }));
  const lines = series.lines.map(dotsOf);
  const steps = lines.flatMap(stepsOf);
  const silent = series.lines.filter(({ silences }) => silences.length > 0);
  const strip = silent.length > 0 ? silenceTop + silent.length * silenceHeight : 0;
  return {
    series,
    width,
    height: bottom + remarkHeight + strip + footroom,
    left,
    right,
    top,
    bottom,
    agreement: round(y(1)),
    dots: lines.flat(),
    steps,
    silences: silent.flatMap(({ country, silences }, row) =>
      silences.map(([first, last]) => ({
        country,
        first,
        last,
        x1: round(x.start(first)),
        x2: round(x.start(last) + x.band),
        y: bottom + remarkHeight + silenceTop + row * silenceHeight,
      })),
    ),
    labels: gapLabels(lines, steps, { left, right, top, bottom, last: series.years[1] }, i18n),
    yTicks,
    xTicks: yearTicks(series.years, series.year, clearOfChosen).map((tick) => ({ ...tick, x: middle(tick.year) })),
    bands: Array.from({ length: series.years[1] - series.years[0] + 1 }, (_, index) => ({
      year: series.years[0] + index,
      x: round(x.start(series.years[0] + index)),
      width: round(x.band),
    })),
  };
}

/** Never across a silent year. */
function stepsOf(dots: readonly GapDot[]): readonly GapStep[] {
  return dots.flatMap((dot, index) => {
    const before = dots[index - 1];
    return before?.year === dot.year - 1
      ? [{ country: dot.country, year: dot.year, x1: before.x, y1: before.y, x2: dot.x, y2: dot.y }]
      : [];
  });
}

function ticksOf(y: RatioScale, i18n: I18n): GapLayout["yTicks"] {
  return y
    .ticks()
    .map((ratio) => ({ y: round(y(ratio)), ratio, text: i18n.t("unit.ratio.value", { value: i18n.exact(ratio) }) }));
}

/** Maps ratios to px so that twice as much and half as much lie equally far from 1. */
export interface RatioScale {
  (ratio: number): number;
  /** Powers of two within the domain. */
  ticks(): number[];
}

/** Shown at least, however close the books are. */
const least = [0.5, 2] as const;

export function ratioScale(ratios: readonly number[], [from, to]: readonly [number, number]): RatioScale {
  const low = Math.floor(Math.log2(Math.min(least[0], ...ratios)));
  const high = Math.ceil(Math.log2(Math.max(least[1], ...ratios)));
  return Object.assign((ratio: number) => from + ((Math.log2(ratio) - low) / (high - low)) * (to - from), {
    ticks: () => Array.from({ length: high - low + 1 }, (_, index) => 2 ** (low + index)),
  });
}
