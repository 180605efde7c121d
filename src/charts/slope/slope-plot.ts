import type { I18n } from "../../i18n/i18n.ts";
import type { SlopeSeries } from "./slope-series.ts";
import { changeText } from "../parts/marks/mark-attributes.ts";
import {
  axisFormatOf,
  bookName,
  formatOf,
  monthsRemark,
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
    sheet: null,
    head: i18n.t("table.year"),
    categories: years.map((when, index) =>
      yearName(
        when,
        lines.map((line) => figuresOf(line)[index]),
      ),
    ),
    series: lines.flatMap((line): readonly PlotSeries[] => {
      const { country, ledger, to, change } = line;
      const name = country === "C5" ? i18n.t("slope.together", { count: countries.length }) : i18n.country(country);
      const [first] = figuresOf(line);
      return withPartsApart({
        name: bookName(name, ledger, ledgers.length > 1, i18n),
        hue: country === "C5" ? "--ink" : `--${country}`,
        style: ledger === "partner" ? "hollow" : "filled",
        values: valuesOf(figuresOf(line)),
        ...stylesOf(figuresOf(line)),
        ...(first &&
          years.length > 1 && {
            // A line that ends there is named there.
            start: {
              shows: to ? "value" : "both",
              remark: [monthsRemark(first, i18n), to ? "" : i18n.t("slope.missing", { year })].join(" ").trim(),
            },
          }),
        ...(to && {
          end: {
            shows: "both",
            remark: [monthsRemark(to, i18n), change ? `(${changeText(change, changes, i18n)})` : ""].join(" ").trim(),
          },
        }),
      });
    }),
    over: [],
    beside: [],
    scale,
    isFixed: false,
    format: axisFormatOf(unit, scale, i18n),
    labelFormat: formatOf(unit, false, i18n),
    labelled: true,
  };
}
