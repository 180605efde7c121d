import type { Book } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { baseYearOf, type Flow, type Ledger, type Scale, type Unit, type View } from "../../view/view.ts";
import { type DenominatorGap, denominatorGap, yearsOf } from "../../series/denominator-gap.ts";
import { axisOf, type Shape, shapeOf, type ShownAxis } from "../../series/shown-axis.ts";
import { ledgersOf, shownFigure } from "../../series/shown-figure.ts";

/** One country's figures over the years. */
export interface MultiplesRow {
  readonly country: Partner;
  /** One entry a ledger shown, China's first. */
  readonly entries: ReadonlyArray<{
    readonly ledger: Ledger;
    /** Oldest first; years without a figure are left out. */
    readonly figures: readonly Figure[];
    /** The years without a figure. */
    readonly missing: readonly number[];
  }>;
}

export interface MultiplesSeries extends ShownAxis {
  readonly shape: Shape;
  readonly scale: Scale;
  /** In the page's order, so that a country keeps its place whatever is shown. */
  readonly rows: readonly MultiplesRow[];
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
}

export function multiplesSeries(book: Book, view: View): MultiplesSeries {
  const { countries, years, flow, unit, year, compare, scale } = view;
  const ledgers = ledgersOf(view.ledger);
  const shape = shapeOf(view);
  const rows = countries.map((country) => ({
    country,
    entries: ledgers.map((ledger) => entryOf(book, view, ledger, country)),
  }));
  const drawn = rows.flatMap(({ entries }) => entries.flatMap(({ figures }) => figures));
  const gap = denominatorGap(book, view, yearsOf(years));
  return {
    ...axisOf(view, shape, drawn),
    shape,
    scale,
    rows,
    countries,
    ledgers,
    flow,
    unit,
    years,
    year,
    compare,
    baseYear: baseYearOf(view),
    gap,
  };
}

function entryOf(book: Book, view: View, ledger: Ledger, country: Partner): MultiplesRow["entries"][number] {
  const figures: Figure[] = [];
  const missing: number[] = [];
  for (let year = view.years[0]; year <= view.years[1]; year++) {
    const figure = shownFigure(book, view, ledger, country, year);
    if (figure) figures.push(figure);
    else missing.push(year);
  }
  return { ledger, figures, missing };
}

export function multiplesFigures(series: MultiplesSeries): readonly Figure[] {
  return series.rows.flatMap(({ entries }) => entries.flatMap(({ figures }) => figures));
}

/** Ids of all sources that the drawn figures rest on. */
export function multiplesSources(series: MultiplesSeries): readonly string[] {
  return [...new Set(multiplesFigures(series).flatMap(sourcesOf))];
}
