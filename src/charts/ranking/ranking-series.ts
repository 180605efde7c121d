import type { Book } from "../../data/book.ts";
import { absoluteChangeOf, changeOf } from "../../data/figures/change-figure.ts";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { baseYearOf, type Flow, type Ledger, type Rank, type Unit, type View } from "../../view/view.ts";
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
    /** The same in US$ bn; null as well where the unit is another one. */
    readonly difference: Figure | null;
  }>;
}

export interface RankingSeries {
  /** Largest first, by figure or change; countries without last. */
  readonly rows: readonly RankingRow[];
  readonly countries: readonly Partner[];
  readonly ledgers: readonly Ledger[];
  readonly flow: Flow;
  readonly unit: Unit;
  readonly rank: Rank;
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
      const pair = figure && before && view.year !== view.compare ? ([before, figure] as const) : null;
      return {
        ledger,
        figure,
        change: pair && changeOf(...pair),
        difference: pair && view.unit === "usd" ? absoluteChangeOf(...pair) : null,
      };
    }),
  }));
  const key = {
    amount: "figure",
    percent: "change",
    difference: view.unit === "usd" ? "difference" : "figure",
  } as const;
  const by = key[view.rank];
  const size = (row: RankingRow) => row.entries.find((entry) => entry[by])?.[by]?.value ?? Number.NEGATIVE_INFINITY;
  return {
    rows: rows.toSorted((a, b) => size(b) - size(a)),
    countries: view.countries,
    ledgers,
    flow: view.flow,
    unit: view.unit,
    rank: by === "figure" ? "amount" : view.rank,
    year: view.year,
    compare: view.compare,
    baseYear: baseYearOf(view),
    gap: denominatorGap(book, view, [view.year]),
  };
}

export function rankingFigures(series: RankingSeries): readonly Figure[] {
  return series.rows
    .flatMap(({ entries }) => entries.flatMap(({ figure, change, difference }) => [figure, change, difference]))
    .filter((figure) => figure !== null);
}

export function rankingSources(series: RankingSeries): readonly string[] {
  return [...new Set(rankingFigures(series).flatMap(sourcesOf))];
}
