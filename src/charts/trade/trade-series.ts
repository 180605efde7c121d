import type { Book } from "../../data/book.ts";
import { type ContextFigure, contextFigureOf } from "../../data/figures/context-figure.ts";
import type { ContextPartner, Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { baseYearOf, type Flow, type Ledger, type Unit, type View } from "../../view/view.ts";
import { type DenominatorGap, denominatorGap, yearsOf } from "../../series/denominator-gap.ts";
import { type GoalLine, goalLines } from "./goal-lines.ts";
import { axisOf, type Shape, shapeOf, type ShownAxis } from "../../series/shown-axis.ts";
import { ledgersOf } from "../../series/shown-figure.ts";
import { type TradeColumn, tradeColumn } from "../../series/trade-column.ts";

/** A partner outside the five, drawn for scale and never added to them. */
export interface ContextSeries {
  readonly country: ContextPartner;
  /** One figure a year that has one, oldest first; of parts of years where there is no more. */
  readonly figures: readonly ContextFigure[];
}

export interface TradeSeries extends ShownAxis {
  readonly shape: Shape;
  readonly columns: readonly TradeColumn[];
  /** In US$ only: neither a share of the five nor an index would set it beside them. */
  readonly context: readonly ContextSeries[];
  readonly countries: readonly Partner[];
  readonly ledgers: readonly Ledger[];
  readonly flow: Flow;
  readonly unit: Unit;
  readonly years: readonly [number, number];
  /** The year that stands at 100 when an index is shown. */
  readonly baseYear: number;
  readonly year: number;
  readonly compare: number;
  /** What trade cannot be set against in some years, in the unit asked for. */
  readonly gap: DenominatorGap | null;
  /** Goals for the trade shown, drawn on columns. */
  readonly goals: readonly GoalLine[];
}

export function tradeSeries(book: Book, view: View): TradeSeries {
  const ledgers = ledgersOf(view.ledger);
  const columns: TradeColumn[] = [];
  for (let year = view.years[0]; year <= view.years[1]; year++) {
    for (const ledger of ledgers) columns.push(tradeColumn(book, view, ledger, year));
  }
  const shape = shapeOf(view);
  const context = view.unit === "usd" ? view.context.map((country) => contextSeries(book, view, country)) : [];
  const drawn = [...columns.flatMap(({ parts }) => parts), ...context.flatMap(({ figures }) => figures)];
  return {
    ...axisOf(view, shape, drawn),
    shape,
    columns,
    context,
    countries: view.countries,
    ledgers,
    flow: view.flow,
    unit: view.unit,
    years: view.years,
    year: view.year,
    compare: view.compare,
    baseYear: baseYearOf(view),
    gap: denominatorGap(book, view, yearsOf(view.years)),
    goals: shape === "columns" ? goalLines(book, view) : [],
  };
}

/** From China's books, unless only the partners' are asked for. */
function contextSeries(book: Book, view: View, country: ContextPartner): ContextSeries {
  const ledger = view.ledger === "partner" ? "partner" : "china";
  const figures: ContextFigure[] = [];
  for (let year = view.years[0]; year <= view.years[1]; year++) {
    const figure = contextFigureOf(book, country, ledger, year, view.flow, { allowPartial: true });
    if (figure) figures.push(figure);
  }
  return { country, figures };
}

export function tradeFigures(series: TradeSeries): readonly Figure[] {
  const ofTheFive = series.columns.flatMap(({ parts, total, unallocated }) => [...parts, total, unallocated]);
  const forScale = series.context.flatMap(({ figures }) => figures);
  return [...ofTheFive, ...forScale].filter((figure) => figure !== null);
}

/** Ids of all sources that the drawn columns and goals rest on. */
export function tradeSources(series: TradeSeries): readonly string[] {
  const ofGoals = series.goals.flatMap(({ goal }) => goal.sources);
  return [...new Set([...tradeFigures(series).flatMap(sourcesOf), ...ofGoals])];
}
