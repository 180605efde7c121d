import type { Book } from "../book.ts";
import { centralAsia, type Partner } from "../countries.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { figureOf, totalOf } from "./figure.ts";
import { blank } from "./published-facts.ts";
import { computedStatus } from "./total.ts";

/**
 * A country's share of the five together, in per cent; "unallocated" gives the share that no country's figure
 * explains. Null if either is unknown, and for a balance, whose parts have no shares.
 */
export function shareOf(
  book: Book,
  ledger: Ledger,
  country: Partner | "unallocated",
  year: number,
  flow: Flow,
): Figure | null {
  if (flow === "balance") return null;
  const five = totalOf(book, ledger, centralAsia, year, flow);
  const part = country === "unallocated" ? five.unallocated : figureOf(book, ledger, country, year, flow);
  if (!part || !five.figure || five.figure.value === 0) return null;
  const inputs = [part, five.figure];
  return {
    ...blank(part, flow),
    value: (part.value / five.figure.value) * 100,
    status: part.status === "unallocated" ? "unallocated" : computedStatus(inputs),
    formula: "share",
    inputs,
  };
}
