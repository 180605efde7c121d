import type { ChartDetails, TableData } from "../parts/chart.ts";
import { gapPlot } from "./gap-plot.ts";
import type { GapSeries } from "./gap-series.ts";
import type { I18n } from "../../i18n/i18n.ts";

export const gapDetails: ChartDetails<GapSeries> = {
  table: gapTable,
  plots: (series, i18n) => ({ panels: [{ plot: gapPlot(series, i18n) }] }),
};

/** A row a year, a column a country, in full precision. */
function gapTable(series: GapSeries, i18n: I18n): TableData {
  const [first, last] = series.years;
  return {
    columns: [i18n.t("table.year"), ...series.lines.map(({ country }) => i18n.country(country))],
    rows: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => [
      { text: String(year) },
      ...series.lines.map(({ points }) => {
        const ratio = points.find((point) => point.year === year)?.ratio;
        return ratio
          ? { text: i18n.exact(ratio.value), value: ratio.value, figure: ratio }
          : { text: i18n.t("table.missing") };
      }),
    ]),
  };
}
