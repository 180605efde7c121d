import type { I18n } from "../../i18n/i18n.ts";
import type { PlotPanel } from "../parts/chart.ts";
import { figureLabel } from "../parts/marks/mark-attributes.ts";
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
import { monthsFigures, type MonthsSeries } from "./cumulated-series.ts";
import { lineText, monthName } from "./cumulated-text.ts";

type Row = MonthsSeries["rows"][number];

/** A small chart a country, each on its own scale, with the months of the year before as lines and in the sheet. */
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
  return {
    kind: "columns",
    stacked: false,
    sheet: i18n.country(row.country),
    head: i18n.t("months.column.months"),
    categories: entries[0]?.cells.map(({ month }) => monthName(month, i18n)) ?? [],
    series: entries.map((entry): PlotSeries => ({
      name: nameOf(entry, series.year),
      hue: `--${row.country}`,
      style: entry.ledger === "partner" ? "hollow" : "filled",
      values: valuesOf(entry.cells.map(({ figure }) => figure)),
      hatched: [],
      partial: [],
      // Columns side by side have room for one.
      ...(entry === entries[0] && { end: { shows: "value", remark: "" } }),
    })),
    over: both ? [] : entries.map((entry) => levels(entry, nameOf(entry, series.year - 1))),
    beside: both
      ? entries.map((entry) => ({
          name: nameOf(entry, series.year - 1),
          values: valuesOf(entry.cells.map(({ before }) => before)),
        }))
      : [],
    scale,
    // What is drawn as shapes keeps its place.
    isFixed: both,
    format: axisFormatOf("usd", scale, i18n),
    labelFormat: formatOf("usd", false, i18n),
    labelled: false,
    marks: entries.flatMap(({ cells }, side) =>
      cells.flatMap(({ month, before }) =>
        both && before
          ? {
              at: month - 1,
              value: before.value,
              text: figureLabel(before, "usd", i18n),
              column: { index: side, of: entries.length },
            }
          : [],
      ),
    ),
  };
}

/** The months of the year before, across the columns. */
function levels({ cells }: Row["entries"][number], name: string): OverSeries {
  const values = valuesOf(cells.map(({ before }) => before));
  return { name, values, kind: "levels", hue: "--ink", labelled: [], marked: [...values.keys()] };
}
