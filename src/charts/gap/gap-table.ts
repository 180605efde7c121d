import type { Words } from "../../i18n/words.ts";
import type { GapSeries } from "../../series/gap-series.ts";
import type { TableData } from "../parts/chart.ts";

/** A row a year, a column a country, in full precision. */
export function gapTable(series: GapSeries, words: Words): TableData {
  const [first, last] = series.years;
  return {
    columns: [words.t("table.year"), ...series.lines.map(({ country }) => words.country(country))],
    rows: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => [
      { text: String(year) },
      ...series.lines.map(({ points }) => {
        const ratio = points.find((point) => point.year === year)?.ratio;
        return ratio
          ? { text: words.exact(ratio.value), value: ratio.value, figure: ratio }
          : { text: words.t("table.missing") };
      }),
    ]),
  };
}
