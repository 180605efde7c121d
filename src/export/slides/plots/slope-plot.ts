import type { Words } from "../../../i18n/words.ts";
import type { SlopeSeries } from "../../../series/slope-series.ts";
import { plainValue, withMonths } from "../../../charts/parts/mark-attributes.ts";
import {
  axisFormatOf,
  bookName,
  looksOf,
  type Plot,
  type PlotSeries,
  valuesOf,
  withPartsApart,
  yearName,
} from "./plot.ts";
import { linearScaleOf, logScaleOf } from "./plot-scale.ts";

/** A line a country and ledger between two years, or points where a year is compared with itself. */
export function slopePlot(series: SlopeSeries, words: Words): Plot {
  const { lines, ledgers, countries, unit, year, compare, axis } = series;
  const years = year === compare ? [year] : [compare, year];
  const figuresOf = (line: (typeof lines)[number]) => (year === compare ? [line.to] : [line.from, line.to]);
  const values = lines.flatMap((line) => figuresOf(line).flatMap((figure) => (figure ? [figure.value] : [])));
  const scale = axis === "log" ? logScaleOf(values, 10, null) : linearScaleOf(values);
  return {
    kind: "lines",
    stacked: false,
    head: words.t("table.year"),
    categories: years.map((when, index) =>
      yearName(
        when,
        lines.map((line) => figuresOf(line)[index]),
      ),
    ),
    series: lines.flatMap((line): readonly PlotSeries[] => {
      const { country, ledger, from, to, change } = line;
      const name = country === "C5" ? words.t("slope.together", { count: countries.length }) : words.country(country);
      const last = to ?? from;
      const [first] = figuresOf(line);
      return withPartsApart({
        name: bookName(name, ledger, ledgers.length > 1, words),
        hue: country === "C5" ? "--ink" : `--${country}`,
        look: ledger === "partner" ? "hollow" : "filled",
        values: valuesOf(figuresOf(line)),
        ...looksOf(figuresOf(line)),
        ...(first && years.length > 1 && { start: withMonths(plainValue(first.value, unit, words), first, words) }),
        ...(last && {
          end: [
            bookName(name, ledger, ledgers.length > 1, words),
            to ? withMonths(plainValue(to.value, unit, words), to, words) : words.t("slope.missing", { year }),
            change ? `(${words.signedPercent(change.value)})` : "",
          ]
            .join(" ")
            .trimEnd(),
        }),
      });
    }),
    beside: [],
    scale,
    format: axisFormatOf(unit, scale, words),
    labelled: true,
    marks: [],
  };
}
