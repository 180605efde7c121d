import type { Words } from "../../../i18n/words.ts";
import type { GapSeries } from "../../../series/gap-series.ts";
import { looksOf, type Plot, type PlotSeries, valuesOf } from "./plot.ts";
import { logScaleOf } from "./plot-scale.ts";

/** A line a country around 1, where the books agree; twice as much and half as much lie equally far from it. */
export function gapPlot({ lines, years: [first, last] }: GapSeries, words: Words): Plot {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ratios = lines.flatMap(({ points }) => points.map(({ ratio }) => ratio.value));
  return {
    kind: "lines",
    stacked: false,
    head: words.t("table.year"),
    categories: years.map(String),
    series: lines.map(({ country, points }): PlotSeries => {
      const figures = years.map((year) => points.find((point) => point.year === year)?.ratio);
      const end = points.at(-1)?.ratio;
      return {
        name: words.country(country),
        hue: `--${country}`,
        look: "filled",
        values: valuesOf(figures),
        ...looksOf(figures),
        ...(end && { end: `${words.country(country)} ${times(end.value, words)}` }),
      };
    }),
    beside: [],
    // Half and twice are shown at least, however close the books are.
    scale: logScaleOf([0.5, 2, ...ratios], 2, 1),
    format: 'General"×"',
    isRinged: true,
    labelled: false,
    marks: [],
  };
}

function times(ratio: number, words: Words): string {
  return words.t("unit.ratio.value", { value: words.number(ratio) });
}
