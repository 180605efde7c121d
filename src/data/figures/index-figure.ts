import type { Book } from "../book.ts";
import type { Partner } from "../countries.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { figureOf } from "./figure.ts";
import { blank } from "./published-facts.ts";
import { computedStatus } from "./total.ts";

/**
 * A country's figure with that of the base year as 100. Null if either year is unknown or the base is zero, and for a
 * balance, whose sign may turn.
 */
export function indexOf(
  book: Book,
  ledger: Ledger,
  country: Partner,
  year: number,
  flow: Flow,
  baseYear: number,
): Figure | null {
  if (flow === "balance") return null;
  const base = figureOf(book, ledger, country, baseYear, flow);
  const figure = figureOf(book, ledger, country, year, flow);
  if (!base || !figure || base.value === 0) return null;
  const inputs = [figure, base];
  return {
    ...blank(figure, flow),
    value: (figure.value / base.value) * 100,
    status: computedStatus(inputs),
    formula: "index",
    inputs,
  };
}
