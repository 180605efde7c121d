import type { Book } from "../book.ts";
import type { Partner } from "../countries.ts";
import { denominatorOf } from "./denominators.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { figureOf, totalOf } from "./figure.ts";
import { blank } from "./published-facts.ts";
import { computedStatus } from "./total.ts";

/** Trade in per cent of the partners' gross domestic product, or in US$ per head of their people. */
export type PerFormula = "per-gdp" | "per-capita";

const bn = 1e9;

/** Trade with one country in a year, in per cent of its gross domestic product; null if either is unknown. */
export function perGdpOf(book: Book, ledger: Ledger, country: Partner, year: number, flow: Flow): Figure | null {
  return perTogether(book, "per-gdp", ledger, [country], year, flow);
}

/** Trade with one country in a year, in US$ per head of its people; null if either is unknown. */
export function perCapitaOf(book: Book, ledger: Ledger, country: Partner, year: number, flow: Flow): Figure | null {
  return perTogether(book, "per-capita", ledger, [country], year, flow);
}

/**
 * Trade with these countries together, set against what they have together; null if trade or denominator of one of them
 * is unknown. Whole years only: trade of ten months over the product of twelve would be too small.
 */
export function perTogether(
  book: Book,
  formula: PerFormula,
  ledger: Ledger,
  countries: readonly Partner[],
  year: number,
  flow: Flow,
): Figure | null {
  const [only, ...others] = countries;
  const figure =
    only !== undefined && others.length === 0
      ? figureOf(book, ledger, only, year, flow)
      : totalOf(book, ledger, countries, year, flow).figure;
  const name = formula === "per-gdp" ? "gdp" : "population";
  const denominators = countries.flatMap((country) => denominatorOf(book, name, country, year) ?? []);
  if (!figure || denominators.length < countries.length) return null;
  const whole = denominators.reduce((sum, { value }) => sum + value, 0);
  const scale = formula === "per-gdp" ? 100 : 1;
  return {
    ...blank(figure, flow),
    value: ((figure.value * bn) / whole) * scale,
    status: computedStatus([figure]),
    formula,
    inputs: [figure],
    denominators,
  };
}
