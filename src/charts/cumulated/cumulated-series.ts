import type { Book } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import { cumulatedFigure, monthFigure } from "../../data/figures/month-figures.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { ledgersOf } from "../../series/shown-figure.ts";
import type { Flow, Ledger, Months, View } from "../../view/view.ts";

/** What was traded in a month, or from January to its end, and in the same of the year before; null where unknown. */
export interface MonthsCell {
  /** 1 to 12. */
  readonly month: number;
  readonly figure: Figure | null;
  readonly before: Figure | null;
}

export interface MonthsEntry {
  readonly ledger: Ledger;
  /** One a month, all twelve. */
  readonly cells: readonly MonthsCell[];
}

export interface MonthsSeries {
  /** In the page's order; one entry a ledger shown, China's first. US$ bn, whatever the unit of the view. */
  readonly rows: ReadonlyArray<{ readonly country: Partner; readonly entries: readonly MonthsEntry[] }>;
  readonly countries: readonly Partner[];
  readonly ledgers: readonly Ledger[];
  readonly flow: Flow;
  readonly year: number;
  readonly months: Months;
}

export const monthsOfYear = Array.from({ length: 12 }, (_, index) => index + 1);

export function monthsSeries(book: Book, view: View): MonthsSeries {
  const { countries, flow, year, months } = view;
  const figureOf = months === "single" ? monthFigure : cumulatedFigure;
  const ledgers = ledgersOf(view.ledger);
  const cellsOf = (ledger: Ledger, country: Partner) =>
    monthsOfYear.map((month) => ({
      month,
      figure: figureOf(book, ledger, country, year, month, flow),
      before: figureOf(book, ledger, country, year - 1, month, flow),
    }));
  const rows = countries.map((country) => ({
    country,
    entries: ledgers.map((ledger) => ({ ledger, cells: cellsOf(ledger, country) })),
  }));
  return { rows, countries, ledgers, flow, year, months };
}

export function monthsFigures({ rows }: MonthsSeries): readonly Figure[] {
  return rows.flatMap(({ entries }) =>
    entries.flatMap(({ cells }) => cells.flatMap(({ figure, before }) => [figure ?? [], before ?? []].flat())),
  );
}

/** Ids of all sources that the drawn figures rest on. */
export function monthsSources(series: MonthsSeries): readonly string[] {
  return [...new Set(monthsFigures(series).flatMap(sourcesOf))];
}
