import { type Book, growthOf } from "../book.ts";
import type { Partner } from "../countries.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { addressOf, blank, publishedFigure } from "./published-facts.ts";

/**
 * A year's figure worked back from the growth that was published for the year after: `next / (1 + growth)`. Only from
 * a figure that stands on its own, never from another implied one, so that errors do not pile up.
 */
export function impliedFigure(
  book: Book,
  ledger: Ledger,
  country: Partner | "C5",
  year: number,
  flow: Flow,
): Figure | null {
  if (flow === "balance") return null;
  const after = String(year + 1);
  const address = addressOf({ ledger, country }, flow);
  const growth = address && growthOf(book, address.reporter, address.partner, after, address.flow);
  if (!growth || growth.growthPct <= -100) return null;
  const next = publishedFigure(book, { ledger, country, period: after }, flow);
  if (!next) return null;
  return {
    ...blank({ ledger, country, period: String(year) }, flow),
    value: next.value / (1 + growth.growthPct / 100),
    status: "implied",
    growth,
    formula: "from-growth",
    inputs: [next],
  };
}
