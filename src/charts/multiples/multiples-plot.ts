import { unitValue } from "../parts/marks/mark-attributes.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { multiplesFigures, type MultiplesRow, type MultiplesSeries } from "./multiples-series.ts";
import {
  axisFormatOf,
  bookName,
  formatOf,
  stylesOf,
  type Plot,
  type PlotSeries,
  valuesOf,
  withPartsApart,
  yearName,
} from "../parts/plot/slide-plot.ts";
import { linearScaleOf, logScaleOf } from "../parts/plot/plot-scale.ts";

interface SmallPlot {
  readonly title: string;
  readonly alt: string;
  readonly plot: Plot;
}

/** A small chart a country, under its name, on one scale or each on its own. */
export function multiplesPlots(series: MultiplesSeries, i18n: I18n): readonly SmallPlot[] {
  const common = multiplesFigures(series).map(({ value }) => value);
  return series.rows.map((row) => {
    const own = row.entries.flatMap(({ figures }) => figures.map(({ value }) => value));
    return {
      title: i18n.country(row.country),
      alt: inWords(row, series, i18n),
      plot: plotOf(row, series, series.scale === "own" ? own : common, i18n),
    };
  });
}

/** First and last figure in each of the books. */
function inWords({ country, entries }: MultiplesRow, { unit }: MultiplesSeries, i18n: I18n): string {
  const name = i18n.country(country);
  const spans = entries.flatMap(({ ledger, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) return [];
    return i18n.t("trade.description", {
      ledger,
      countries: name,
      first: i18n.period(first.period),
      last: i18n.period(last.period),
      from: unitValue(first.value, unit, i18n),
      to: unitValue(last.value, unit, i18n),
    });
  });
  return spans.length > 0 ? spans.join(" ") : `${name}: ${i18n.t("table.missing")}`;
}

function plotOf(row: MultiplesRow, series: MultiplesSeries, values: readonly number[], i18n: I18n): Plot {
  const [first, last] = series.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ofYear = (entry: MultiplesRow["entries"][number], year: number) =>
    entry.figures.find(({ period }) => period.startsWith(String(year)));
  const scale = series.axis === "log" ? logScaleOf(values, 10, null) : linearScaleOf(values);
  return {
    kind: series.shape === "columns" ? "columns" : "lines",
    stacked: false,
    sheet: i18n.country(row.country),
    head: i18n.t("table.year"),
    categories: years.map((year) =>
      yearName(
        year,
        row.entries.map((entry) => ofYear(entry, year)),
      ),
    ),
    series: row.entries.flatMap((entry): readonly PlotSeries[] => {
      const figures = years.map((year) => ofYear(entry, year));
      const ofBook: PlotSeries = {
        name: bookName(i18n.country(row.country), entry.ledger, row.entries.length > 1, i18n),
        hue: `--${row.country}`,
        style: entry.ledger === "partner" ? "hollow" : "filled",
        values: valuesOf(figures),
        ...stylesOf(figures),
        // Columns side by side have room for one.
        ...(entry.figures.length > 0 &&
          (entry === row.entries[0] || series.shape !== "columns") && { end: { shows: "value", remark: "" } }),
      };
      return series.shape === "columns" ? [ofBook] : withPartsApart(ofBook);
    }),
    over: [],
    beside: [],
    scale,
    isFixed: series.scale !== "own",
    format: axisFormatOf(series.unit, scale, i18n),
    labelFormat: formatOf(series.unit, false, i18n),
    labelled: false,
  };
}
