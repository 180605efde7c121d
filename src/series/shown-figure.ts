import type { Book } from "../data/book.ts";
import type { Partner } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { figureOf } from "../data/figures/figure.ts";
import { indexOf } from "../data/figures/index-figure.ts";
import { perCapitaOf, perGdpOf } from "../data/figures/per-figure.ts";
import { shareOf } from "../data/figures/share-figure.ts";
import { baseYearOf, type Ledger, type LedgerChoice, type View } from "../view/view.ts";

/** The ledgers that a choice stands for, China's first. */
export function ledgersOf(choice: LedgerChoice): readonly Ledger[] {
  return choice === "both" ? ["china", "partner"] : [choice];
}

/**
 * One country's figure for one year in the unit of the view; null where the books are silent or the unit cannot be
 * formed (a share needs all five, an index its base year, the rest what the country has in that year).
 */
export function shownFigure(
  book: Book,
  view: Pick<View, "unit" | "flow" | "base" | "years">,
  ledger: Ledger,
  country: Partner,
  year: number,
): Figure | null {
  switch (view.unit) {
    case "usd":
      return figureOf(book, ledger, country, year, view.flow, { allowPartial: true });
    case "share":
      return shareOf(book, ledger, country, year, view.flow);
    case "gdp":
      return perGdpOf(book, ledger, country, year, view.flow);
    case "capita":
      return perCapitaOf(book, ledger, country, year, view.flow);
    case "index":
      return indexOf(book, ledger, country, year, view.flow, baseYearOf(view));
  }
}
