import type { Book } from "../data/book.ts";
import { centralAsia, type Partner } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { figureOf, totalOf } from "../data/figures/figure.ts";
import { shareOf } from "../data/figures/share-figure.ts";
import type { Ledger, View } from "../view/view.ts";
import { shapeOf, showsPairs } from "./shown-axis.ts";
import { shownFigure } from "./shown-figure.ts";

/** One ledger's trade in one year: the figures of the countries shown, in the page's order. */
export interface TradeColumn {
  readonly year: number;
  readonly ledger: Ledger;
  readonly parts: readonly Figure[];
  /** Countries without a figure in this year and ledger. */
  readonly missing: readonly Partner[];
  /** Countries that it has a figure of, and is without since the other side has none; only where sides are paired. */
  readonly unpaired?: readonly Partner[];
  /** All shown countries together, or null if that is not known. Only in US$ and shares. */
  readonly total: Figure | null;
  /** What a published total holds beyond its known parts. */
  readonly unallocated: Figure | null;
}

export function tradeColumn(book: Book, view: View, ledger: Ledger, year: number): TradeColumn {
  const found = view.countries.map((country) => shownFigure(book, view, ledger, country, year));
  const known = found.filter((figure) => figure !== null);
  const whole = view.unit === "usd" ? totalOf(book, ledger, view.countries, year, view.flow) : null;
  const unallocated = whole?.unallocated ?? unallocatedShare(book, view, ledger, year);
  return {
    year,
    ledger,
    // A part of a year lies within the unallocated rest of the year: stacked on it, it would count twice.
    parts: unallocated && shapeOf(view) === "columns" ? known.filter((figure) => !figure.partial) : known,
    missing: view.countries.filter((_, index) => found[index] === null),
    total: whole?.figure ?? null,
    unallocated,
  };
}

/** The countries of which both sides have the full year: those that a pair of columns holds. */
export function pairedCountries(
  book: Book,
  { countries, flow }: Pick<View, "countries" | "flow">,
  year: number,
): readonly Partner[] {
  return countries.filter((country) =>
    (["china", "partner"] as const).every((ledger) => figureOf(book, ledger, country, year, flow) !== null),
  );
}

/** The countries that a year's totals are of, and those that they are without: of pairs only those that both sides have. */
export function totalledCountries(
  book: Book,
  view: View,
  year: number,
): { readonly countries: readonly Partner[]; readonly lacking: readonly Partner[] } {
  const paired = showsPairs(view) ? pairedCountries(book, view, year) : [];
  if (paired.length === 0) return { countries: view.countries, lacking: [] };
  return { countries: paired, lacking: view.countries.filter((country) => !paired.includes(country)) };
}

/** The share of a published total that no country's figure explains, when all five are shown. */
function unallocatedShare(book: Book, view: View, ledger: Ledger, year: number): Figure | null {
  if (view.unit !== "share" || view.countries.length < centralAsia.length) return null;
  return shareOf(book, ledger, "unallocated", year, view.flow);
}
