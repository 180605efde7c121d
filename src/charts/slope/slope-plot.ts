import type { I18n } from "../../i18n/i18n.ts";
import type { SlopeSeries } from "./slope-series.ts";
import { changeText, plainValue, withMonths } from "../parts/marks/mark-attributes.ts";
import {
  axisFormatOf,
  bookName,
  stylesOf,
  type Plot,
  type PlotSeries,
  valuesOf,
  withPartsApart,
  yearName,
} from "../parts/plot/slide-plot.ts";
import { linearScaleOf, logScaleOf } from "../parts/plot/plot-scale.ts";

/** A line a country and ledger between two years, or points where a year is compared with itself. */
export function slopePlot(series: SlopeSeries, i18n: I18n): Plot {
  const { lines, ledgers, countries, unit, year, compare, axis } = series;
  const years = year === compare ? [year] : [compare, year];
  const changes = lines.map(({ change }) => change);
  const figuresOf = (line: (typeof lines)[number]) => (year === compare ? [line.to] : [line.from, line.to]);
  const values = lines.flatMap((line) => figuresOf(line).flatMap((figure) => (figure ? [figure.value] : [])));
  const scale = axis === "log" ? logScaleOf(values, 10, null) : linearScaleOf(values);
  return {
    kind: "lines",
    stacked: false,
    head: i18n.t("table.year"),
    categories: years.map((when, index) =>
      yearName(
        when,
        lines.map((line) => figuresOf(line)[index]),
      ),
    ),
    series: lines.flatMap((line): readonly PlotSeries[] => {
      const { country, ledger, from, to, change } = line;
      const name = country === "C5" ? i18n.t("slope.together", { count: countries.length }) : i18n.country(country);
      const last = to ?? from;
      const [first] = figuresOf(line);
      return withPartsApart({
        name: bookName(name, ledger, ledgers.length > 1, i18n),
        hue: country === "C5" ? "--ink" : `--${country}`,
        style: ledger === "partner" ? "hollow" : "filled",
        values: valuesOf(figuresOf(line)),
        ...stylesOf(figuresOf(line)),
        ...(first && years.length > 1 && { start: withMonths(plainValue(first.value, unit, i18n), first, i18n) }),
        ...(last && {
          end: [
            bookName(name, ledger, ledgers.length > 1, i18n),
            to ? withMonths(plainValue(to.value, unit, i18n), to, i18n) : i18n.t("slope.missing", { year }),
            change ? `(${changeText(change, changes, i18n)})` : "",
          ]
            .join(" ")
            .trimEnd(),
        }),
      });
    }),
    beside: [],
    scale,
    format: axisFormatOf(unit, scale, i18n),
    labelled: true,
    marks: [],
  };
}
