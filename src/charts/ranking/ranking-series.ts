import type { Book } from "../../data/book.ts";
import { changeOf } from "../../data/figures/change-figure.ts";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { baseYearOf, type Flow, type Ledger, type Unit, type View } from "../../view/view.ts";
import { type DenominatorGap, denominatorGap } from "../../series/denominator-gap.ts";
import { ledgersOf, shownFigure } from "../../series/shown-figure.ts";

export interface RankingRow {
  readonly country: Partner;
  /** One entry for each ledger shown, China's first; null where its book is silent. */
  readonly entries: ReadonlyArray<{
    readonly ledger: Ledger;
    readonly figure: Figure | null;
    /** Change against the compared year, per cent; null if either year is unknown. */
    readonly change: Figure | null;
  }>;
}

export interface RankingSeries {
  /** Largest first; silent countries last. */
  readonly rows: readonly RankingRow[];
  readonly countries: readonly Partner[];
  readonly ledgers: readonly Ledger[];
  readonly flow: Flow;
  readonly unit: Unit;
  readonly year: number;
  readonly compare: number;
  /** The year that stands at 100 when an index is shown. */
  readonly baseYear: number;
  /** What trade cannot be set against in the year, in the unit asked for. */
  readonly gap: DenominatorGap | null;
}

export function rankingSeries(book: Book, view: View): RankingSeries {
  const ledgers = ledgersOf(view.ledger);
  const rows = view.countries.map((country) => ({
    country,
    entries: ledgers.map((ledger) => {
      const figure = shownFigure(book, view, ledger, country, view.year);
      const before = shownFigure(book, view, ledger, country, view.compare);
      return {
        ledger,
        figure,
        change: figure && before && view.year !== view.compare ? changeOf(before, figure) : null,
      };
    }),
  }));
  const size = (row: RankingRow) =>
    row.entries.find((entry) => entry.figure)?.figure?.value ?? Number.NEGATIVE_INFINITY;
  return {
    rows: rows.toSorted((a, b) => size(b) - size(a)),
    countries: view.countries,
    ledgers,
    flow: view.flow,
    unit: view.unit,
    year: view.year,
    compare: view.compare,
    baseYear: baseYearOf(view),
    gap: denominatorGap(book, view, [view.year]),
  };
}

export function rankingFigures(series: RankingSeries): readonly Figure[] {
  return series.rows
    .flatMap(({ entries }) => entries.flatMap(({ figure, change }) => [figure, change]))
    .filter((figure) => figure !== null);
}

export function rankingSources(series: RankingSeries): readonly string[] {
  return [...new Set(rankingFigures(series).flatMap(sourcesOf))];
}
