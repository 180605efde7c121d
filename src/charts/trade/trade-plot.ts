import { unitValue } from "../parts/marks/mark-attributes.ts";
import type { ContextFigure } from "../../data/figures/context-figure.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { TradeColumn } from "../../series/trade-column.ts";
import type { TradeSeries } from "./trade-series.ts";
import {
  axisFormatOf,
  bookName,
  stylesOf,
  type Plot,
  type PlotMark,
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
        ...(!stacked && last && ledger === series.ledgers[0] ? { end: i18n.country(country) } : {}),
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
  const scale = scaleOf(series);
  const columnsAYear = rows.length / years.length;
  return {
    kind: stacked ? "columns" : "lines",
    stacked,
    head: i18n.t("table.year"),
    categories,
    series: [
      ...(stacked ? ofCountries : ofCountries.flatMap(withPartsApart)),
      ...(hasRest ? [{ ...rest, hue: "--muted", style: "rest" as const, hatched: [], partial: [] }] : []),
      ...(stacked ? [] : context.map(contextLine).flatMap(withPartsApart)),
    ],
    // Lines over columns would be a mixed chart, which PowerPoint repairs and Google Slides takes apart.
    beside: stacked
      ? [...(series.unit === "usd" ? [totals] : []), ...context.map((one) => sheetColumn(one, columnsAYear))]
      : [],
    scale,
    format: axisFormatOf(series.unit, scale, i18n),
    labelled: false,
    marks: [
      ...(stacked ? levelMarks(series, i18n) : []),
      ...(stacked && !both ? totalMarks(series, i18n) : []),
      ...(stacked ? context : []).map((one) => contextMark(one, columnsAYear)),
      ...series.goals.map(({ goal, years: [first, last] }): PlotMark => ({
        kind: "line",
        points: [
          { at: rows.findIndex(([row]) => row?.year === first), value: goal.value },
          { at: rows.findLastIndex(([row]) => row?.year === last), value: goal.value },
        ],
        hue: "--accent",
        dashed: true,
        label: i18n.t("goal.label", { due: goal.due ?? "none", amount: i18n.number(goal.value) }),
      })),
    ],
  };
}

/** A partner drawn for scale, a figure a year. */
interface Context {
  readonly name: string;
  readonly figures: readonly (ContextFigure | undefined)[];
}

/** Once a year, however many columns it has. */
function sheetColumn({ name, figures }: Context, columnsAYear: number): SheetColumn {
  const blanks = Array.from({ length: columnsAYear - 1 }, () => null);
  return { name, values: valuesOf(figures).flatMap((value) => [value, ...blanks]) };
}

/** A line over the columns, broken where a year is missing, with rings for parts of years. */
function contextMark({ name, figures }: Context, columnsAYear: number): PlotMark {
  const isWhole = (figure: ContextFigure | undefined) => figure?.partial === false;
  const points = figures.flatMap((figure, year) => {
    if (!figure) return [];
    const at = year * columnsAYear + (columnsAYear - 1) / 2;
    return [{ figure, at, value: figure.value, isApart: !isWhole(figures[year - 1]) }];
  });
  return {
    kind: "line",
    points: points.filter(({ figure }) => !figure.partial),
    rings: points.filter(({ figure }) => figure.partial || figure.caveat !== null),
    hue: "--muted",
    dashed: false,
    label: name,
  };
}

function contextLine({ name, figures }: Context): PlotSeries {
  const values = valuesOf(figures);
  return { name, values, hue: "--muted", style: "filled", ...stylesOf(figures), end: name };
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
  return named && first ? `${name} ${i18n.t(`ledger.${first.ledger}`)}` : name;
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

/** Above the columns of the years compared and of the last one. */
function totalMarks({ columns, year, compare, years }: TradeSeries, i18n: I18n): readonly PlotMark[] {
  const labelled = new Set([year, compare, years[1]]);
  return columns.flatMap((column, at): readonly PlotMark[] =>
    column.total && labelled.has(column.year)
      ? [{ kind: "label", at, value: Math.max(...heightsOf(column)), text: i18n.amount(column.total.value) }]
      : [],
  );
}

/** Share of a total by which its parts must miss it before a line shows where it stands. */
const visible = 0.005;

/** Published totals that are not the height of their columns. */
function levelMarks({ columns, unit }: TradeSeries, i18n: I18n): readonly PlotMark[] {
  return columns.flatMap((column, at): readonly PlotMark[] => {
    if (!column.total) return [];
    const { value } = column.total;
    const [high = 0, low = 0] = heightsOf(column);
    if (Math.abs(value - high - low) <= Math.abs(value) * visible) return [];
    const text = `${i18n.t("table.total")}, ${column.year}: ${unitValue(value, unit, i18n)}`;
    return [{ kind: "level", at, value, text }];
  });
}
