import type { I18n } from "../../i18n/i18n.ts";
import type { GapSeries } from "./gap-series.ts";
import { stylesOf, type Plot, type PlotSeries, valuesOf } from "../parts/plot/slide-plot.ts";
import { logScaleOf } from "../parts/plot/plot-scale.ts";

/** A line a country around 1, where the books agree; twice as much and half as much lie equally far from it. */
export function gapPlot({ lines, years: [first, last] }: GapSeries, i18n: I18n): Plot {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ratios = lines.flatMap(({ points }) => points.map(({ ratio }) => ratio.value));
  return {
    kind: "lines",
    stacked: false,
    sheet: null,
    head: i18n.t("table.year"),
    categories: years.map(String),
    series: lines.map(({ country, points }): PlotSeries => {
      const figures = years.map((year) => points.find((point) => point.year === year)?.ratio);
      const end = points.at(-1)?.ratio;
      return {
        name: i18n.country(country),
        hue: `--${country}`,
        style: "filled",
        values: valuesOf(figures),
        ...stylesOf(figures),
        ...(end && { end: { shows: "both", remark: "" } }),
      };
    }),
    over: [],
    beside: [],
    // Half and twice are shown at least, however close the books are.
    scale: logScaleOf([0.5, 2, ...ratios], 2, 1),
    isFixed: false,
    format: 'General"×"',
    labelFormat: '[>=9.95]0"×";[>=0.95]0.0"×";0.0#"×"',
    isRinged: true,
    labelled: false,
  };
}
