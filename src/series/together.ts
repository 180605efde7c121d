import type { Book } from "../data/book.ts";
import { centralAsia, type Partner } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { totalOf } from "../data/figures/figure.ts";
import { perTogether } from "../data/figures/per-figure.ts";
import { blank } from "../data/figures/published-facts.ts";
import { computedStatus } from "../data/figures/total.ts";
import { baseYearOf, type Ledger, type View } from "../view/view.ts";
import { shownFigure } from "./shown-figure.ts";

/**
 * One figure for some countries together, in the unit of the view. Null if a country is missing or the unit cannot be
 * formed. A single country may speak for part of a year, several only for whole years.
 */
export function figureTogether(
  book: Book,
  view: View,
  ledger: Ledger,
  countries: readonly Partner[],
  year: number,
): Figure | null {
  const [only, ...others] = countries;
  if (only !== undefined && others.length === 0) return shownFigure(book, view, ledger, only, year);
  const { figure } = totalOf(book, ledger, countries, year, view.flow);
  switch (view.unit) {
    case "usd":
      return figure;
    case "share":
      return ratioOf("share", figure, totalOf(book, ledger, centralAsia, year, view.flow).figure);
    case "gdp":
      return perTogether(book, "per-gdp", ledger, countries, year, view.flow);
    case "capita":
      return perTogether(book, "per-capita", ledger, countries, year, view.flow);
    case "index":
      return ratioOf("index", figure, totalOf(book, ledger, countries, baseYearOf(view), view.flow).figure);
  }
}

function ratioOf(formula: "share" | "index", figure: Figure | null, reference: Figure | null): Figure | null {
  // A balance has parts of either sign, and its sign may turn.
  if (!figure || !reference || reference.value === 0 || figure.flow === "balance") return null;
  const inputs = [figure, reference];
  return {
    ...blank(figure, figure.flow),
    value: (figure.value / reference.value) * 100,
    status: computedStatus(inputs),
    formula,
    inputs,
  };
}
