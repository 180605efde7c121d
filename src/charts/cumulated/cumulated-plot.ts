import type { I18n } from "../../i18n/i18n.ts";
import type { PlotPanel } from "../parts/chart.ts";
import {
  axisFormatOf,
  bookName,
  formatOf,
  type OverSeries,
  type Plot,
  type PlotSeries,
  valuesOf,
} from "../parts/plot/slide-plot.ts";
import { linearScaleOf } from "../parts/plot/plot-scale.ts";
import { monthsFigures, monthsOfYear, type MonthsSeries } from "./cumulated-series.ts";
import { lineText, monthName } from "./cumulated-text.ts";

type Row = MonthsSeries["rows"][number];

/** A small chart a country, each on its own scale, with the months of the year before as lines across its columns. */
export function monthsPlots(series: MonthsSeries, i18n: I18n): readonly PlotPanel[] {
  return series.rows.map((row) => {
    const name = i18n.country(row.country);
    const lines = row.entries.flatMap((entry) => lineText(row.country, entry, i18n) ?? []);
    return {
      title: name,
      alt: lines.length > 0 ? lines.join("; ") : `${name}: ${i18n.t("table.missing")}`,
      plot: plotOf(row, series, i18n),
    };
  });
}

function plotOf(row: Row, series: MonthsSeries, i18n: I18n): Plot {
  const { entries } = row;
  const both = entries.length > 1;
  const country = i18n.country(row.country);
  const nameOf = (entry: Row["entries"][number], year: number) =>
    bookName(`${country} ${year}`, entry.ledger, both, i18n);
  const scale = linearScaleOf(monthsFigures({ ...series, rows: [row] }).map(({ value }) => value));
  // A month has two categories then, one after the other: markers of the year before stand in the middle of a category.
  const columns = monthsOfYear.flatMap((month) =>
    entries.map((entry) => ({ month, entry, cell: entry.cells.find((cell) => cell.month === month) })),
  );
  const valuesFor = (entry: Row["entries"][number], which: "figure" | "before") =>
    valuesOf(columns.map((column) => (column.entry === entry ? column.cell?.[which] : null)));
  return {
    kind: "columns",
    stacked: false,
    sheet: country,
    head: i18n.t("months.column.months"),
    categories: columns.map(({ month, entry }) => {
      const name = monthName(month, i18n);
      // The first column of a month bears its name on the axis.
      return entry === entries[0] ? name : `${name} ${i18n.t(`ledger.${entry.ledger}`)}`;
    }),
    series: entries.map((entry): PlotSeries => ({
      name: nameOf(entry, series.year),
      hue: `--${row.country}`,
      style: entry.ledger === "partner" ? "hollow" : "filled",
      values: valuesFor(entry, "figure"),
      hatched: [],
      partial: [],
      // Columns side by side have room for one.
      ...(entry === entries[0] && { end: { shows: "value", remark: "" } }),
    })),
    over: entries.map((entry) => levels(nameOf(entry, series.year - 1), valuesFor(entry, "before"))),
    beside: [],
    scale,
    isFixed: false,
    columnsEach: entries.length,
    format: axisFormatOf("usd", scale, i18n),
    labelFormat: formatOf("usd", false, i18n),
    labelled: false,
  };
}

/** The months of the year before, across the columns. */
function levels(name: string, values: OverSeries["values"]): OverSeries {
  const marked = values.flatMap((value, at) => (value === null ? [] : [at]));
  return { name, values, kind: "levels", hue: "--ink", labelled: [], marked };
}
