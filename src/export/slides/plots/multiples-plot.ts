import { plainValue, unitValue } from "../../../charts/parts/mark-attributes.ts";
import type { Words } from "../../../i18n/words.ts";
import { multiplesFigures, type MultiplesRow, type MultiplesSeries } from "../../../series/multiples-series.ts";
import { axisFormatOf, looksOf, type Plot, type PlotSeries, valuesOf, withPartsApart, yearName } from "./plot.ts";
import { linearScaleOf, logScaleOf } from "./plot-scale.ts";

interface SmallPlot {
  readonly title: string;
  readonly last: string;
  readonly alt: string;
  readonly plot: Plot;
}

/** A small chart a country, under its name, on one scale or each on its own. */
export function multiplesPlots(series: MultiplesSeries, words: Words): readonly SmallPlot[] {
  const common = multiplesFigures(series).map(({ value }) => value);
  return series.rows.map((row) => {
    const own = row.entries.flatMap(({ figures }) => figures.map(({ value }) => value));
    return {
      title: words.country(row.country),
      last: lastOf(row, series, words),
      alt: inWords(row, series, words),
      plot: plotOf(row, series, series.scale === "own" ? own : common, words),
    };
  });
}

function lastOf({ entries }: MultiplesRow, { unit }: MultiplesSeries, words: Words): string {
  const texts = entries.flatMap(({ figures }) => {
    const last = figures.at(-1);
    if (!last) return [];
    return words.t("multiples.last", { value: plainValue(last.value, unit, words), period: words.period(last.period) });
  });
  return texts.length > 0 ? texts.join(" / ") : words.t("table.missing");
}

/** First and last figure in each of the books. */
function inWords({ country, entries }: MultiplesRow, { unit }: MultiplesSeries, words: Words): string {
  const name = words.country(country);
  const spans = entries.flatMap(({ ledger, figures }) => {
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) return [];
    return words.t("trade.description", {
      ledger,
      countries: name,
      first: words.period(first.period),
      last: words.period(last.period),
      from: unitValue(first.value, unit, words),
      to: unitValue(last.value, unit, words),
    });
  });
  return spans.length > 0 ? spans.join(" ") : `${name}: ${words.t("table.missing")}`;
}

function plotOf(row: MultiplesRow, series: MultiplesSeries, values: readonly number[], words: Words): Plot {
  const [first, last] = series.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ofYear = (entry: MultiplesRow["entries"][number], year: number) =>
    entry.figures.find(({ period }) => period.startsWith(String(year)));
  const scale = series.axis === "log" ? logScaleOf(values, 10, null) : linearScaleOf(values);
  return {
    kind: series.shape === "columns" ? "columns" : "lines",
    stacked: false,
    head: words.t("table.year"),
    categories: years.map((year) =>
      yearName(
        year,
        row.entries.map((entry) => ofYear(entry, year)),
      ),
    ),
    series: row.entries.flatMap((entry): readonly PlotSeries[] => {
      const figures = years.map((year) => ofYear(entry, year));
      const ofBook: PlotSeries = {
        name: words.t(`ledger.${entry.ledger}`),
        hue: `--${row.country}`,
        look: entry.ledger === "partner" ? "hollow" : "filled",
        values: valuesOf(figures),
        ...looksOf(figures),
      };
      return series.shape === "columns" ? [ofBook] : withPartsApart(ofBook);
    }),
    beside: [],
    scale,
    format: axisFormatOf(series.unit, scale, words),
    labelled: false,
    marks: [],
  };
}
