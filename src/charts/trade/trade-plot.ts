import type { ContextFigure } from "../../data/figures/context-figure.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { TradeColumn } from "../../series/trade-column.ts";
import type { TradeSeries } from "./trade-series.ts";
import {
  axisFormatOf,
  bookName,
  formatOf,
  type OverSeries,
  stylesOf,
  type Plot,
  type PlotSeries,
  type SheetColumn,
  valuesOf,
  withPartsApart,
  yearName,
} from "../parts/plot/slide-plot.ts";
import { linearScaleOf, logScaleOf } from "../parts/plot/plot-scale.ts";

/** Columns stacked of countries, or a line a country. */
export function tradePlot(series: TradeSeries, i18n: I18n): Plot {
  const both = series.ledgers.length > 1;
  const stacked = series.shape === "columns";
  // Two books cannot share a stack: each year then has two columns, one after the other.
  const rows = stacked ? series.columns.map((column) => [column]) : byYear(series);
  const categories = rows.map((columns) => categoryOf(columns, both && stacked, i18n));
  const ofCountries = series.ledgers.flatMap((ledger) =>
    series.countries.map((country): PlotSeries => {
      const figures = rows.map((columns) =>
        columns.find((column) => column.ledger === ledger)?.parts.find((part) => part.country === country),
      );
      const last = figures.findLast((figure) => figure !== undefined);
      return {
        name: bookName(i18n.country(country), ledger, both, i18n),
        hue: `--${country}`,
        style: ledger === "partner" ? "hollow" : "filled",
        values: valuesOf(figures),
        ...stylesOf(figures),
        ...(!stacked && last && ledger === series.ledgers[0] ? { end: { shows: "name", remark: "" } } : {}),
      };
    }),
  );
  const column = (name: string, figureOf: (column: TradeColumn) => Figure | null) => ({
    name,
    values: rows.map(([only]) => (only ? (figureOf(only)?.value ?? null) : null)),
  });
  const rest = column(i18n.t("table.unallocated"), ({ unallocated }) => unallocated);
  const hasRest = stacked && rest.values.some((value) => value !== null);
  const totals = column(i18n.t("table.total"), ({ total }) => total);
  const years = byYear(series).map(([column]) => column?.year ?? 0);
  const context = series.context.map(({ country, figures }) => ({
    name: i18n.country(country),
    figures: years.map((year) => figures.find(({ period }) => period.startsWith(String(year)))),
  }));
  const goals = series.goals.map(({ goal, years: [first, last] }): OverSeries => {
    const begin = rows.findIndex(([row]) => row?.year === first);
    return {
      name: i18n.t("goal.label", { due: goal.due ?? "none", amount: i18n.number(goal.value) }),
      values: rows.map(([row]) => (row && row.year >= first && row.year <= last ? goal.value : null)),
      kind: "goal",
      hue: "--accent",
      labelled: begin < 0 ? [] : [begin],
      marked: [],
    };
  });
  const scale = scaleOf(series);
  const columnsAYear = rows.length / years.length;
  return {
    kind: stacked ? "columns" : "lines",
    stacked,
    sheet: series.countries.length === 1 && series.countries[0] ? i18n.country(series.countries[0]) : null,
    head: i18n.t("table.year"),
    categories,
    series: [
      ...(stacked ? ofCountries : ofCountries.flatMap(withPartsApart)),
      ...(hasRest ? [{ ...rest, hue: "--muted", style: "rest" as const, hatched: [], partial: [] }] : []),
      ...(stacked ? [] : context.map(contextLine).flatMap(withPartsApart)),
    ],
    over: stacked
      ? [
          ...(series.unit === "usd" ? [totalsOf(series, totals)] : []),
          ...context.map((one) => contextOver(one, columnsAYear)),
          ...goals,
        ]
      : goals,
    beside: [],
    scale,
    isFixed: false,
    columnsEach: columnsAYear,
    format: axisFormatOf(series.unit, scale, i18n),
    labelFormat: formatOf(series.unit, series.flow === "balance", i18n),
    labelled: false,
  };
}

/** A partner drawn for scale, a figure a year. */
interface Context {
  readonly name: string;
  readonly figures: readonly (ContextFigure | undefined)[];
}

/** A line over the columns, with rings for parts of years and what has a caveat: on each of a year's columns, so that it holds together. */
function contextOver({ name, figures }: Context, columnsAYear: number): OverSeries {
  const spread = figures.flatMap((figure) => Array.from({ length: columnsAYear }, () => figure));
  const values = valuesOf(spread);
  const isMarked = (figure: ContextFigure | undefined) => figure && (figure.partial || figure.caveat !== null);
  return {
    name,
    values,
    kind: "line",
    hue: "--muted",
    labelled: [values.findLastIndex((value) => value !== null)].filter((index) => index >= 0),
    marked: spread.flatMap((figure, index) => (isMarked(figure) ? [index] : [])),
  };
}

function contextLine({ name, figures }: Context): PlotSeries {
  const values = valuesOf(figures);
  const end = { shows: "name", remark: "" } as const;
  return { name, values, hue: "--muted", style: "filled", ...stylesOf(figures), end };
}

/** The columns of all ledgers, year by year. */
function byYear({ columns }: TradeSeries): readonly (readonly TradeColumn[])[] {
  const years = [...new Set(columns.map(({ year }) => year))];
  return years.map((year) => columns.filter((column) => column.year === year));
}

function categoryOf(columns: readonly TradeColumn[], named: boolean, i18n: I18n): string {
  const [first] = columns;
  const name = yearName(
    first?.year ?? 0,
    columns.flatMap(({ parts }) => parts),
  );
  // The first column of a year bears its name on the axis: two statistics stand side by side.
  return named && first?.ledger === "partner" ? `${name} ${i18n.t("ledger.partner")}` : name;
}

function heightsOf(column: TradeColumn): readonly number[] {
  const values = [...column.parts, ...(column.unallocated ? [column.unallocated] : [])].map(({ value }) => value);
  const sum = (sign: 1 | -1) => values.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
  return [sum(1), sum(-1), column.total?.value ?? 0];
}

function scaleOf(series: TradeSeries) {
  const context = series.context.flatMap(({ figures }) => figures.map(({ value }) => value));
  if (series.shape === "lines") {
    const values = [...series.columns.flatMap(({ parts }) => parts.map(({ value }) => value)), ...context];
    return series.axis === "log" ? logScaleOf(values, 10, null) : linearScaleOf(values);
  }
  const heights = series.columns.flatMap(heightsOf);
  const scale = linearScaleOf([...heights, ...context, ...series.goals.map(({ goal }) => goal.value)]);
  // Shares add up to a hundred, give or take the last bit of a sum.
  return series.unit === "share" && scale.domain[1] > 100 ? { ...scale, domain: [0, 100] as const } : scale;
}

/** How many columns have room for all their totals. */
const mostTotals = 14;

/** Share of a total by which its parts must miss it before a line shows where it stands. */
const visible = 0.005;

/** The totals: above the columns of the years compared and of the last one, or of all; a line where its parts miss one. */
function totalsOf({ columns, year, compare, years, ledgers }: TradeSeries, column: SheetColumn): OverSeries {
  const chosen = new Set([year, compare, years[1]]);
  const hasRoom = columns.length <= mostTotals;
  const isLabelled = ledgers.length === 1;
  return {
    ...column,
    kind: "totals",
    hue: "--ink",
    labelled: columns.flatMap((one, at) => (isLabelled && one.total && (hasRoom || chosen.has(one.year)) ? [at] : [])),
    marked: columns.flatMap((one, at) => {
      if (!one.total) return [];
      const [high = 0, low = 0] = heightsOf(one);
      return Math.abs(one.total.value - high - low) > Math.abs(one.total.value) * visible ? [at] : [];
    }),
  };
}
