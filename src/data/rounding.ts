import { decimalsOf } from "./decimals.ts";
import { printedRounding } from "./printed-number.ts";
import type { GrowthFact, TradeAmount, TradeFact } from "./schema/schema.ts";

/**
 * Half of the last digit that the source printed, in US$ bn: the true figure lies within this distance of `usdBn`.
 * Read from `asPublished`, so that "$41bn" is known to half a billion and "410.2亿" to five million. Words such as
 * "over" or "almost" widen it to a whole unit of the last digit. Rows that travel without that text have it worked out.
 */
export function roundingOf(
  fact: Pick<TradeAmount, "usdBn" | "rounding"> & Partial<Pick<TradeFact, "asPublished">>,
): number {
  return fact.rounding ?? printedRounding(fact);
}

/** Half of the last digit of a published growth rate, in percentage points. */
export function growthRoundingOf(fact: Pick<GrowthFact, "growthPct">): number {
  return 0.5 * 10 ** -decimalsOf(String(fact.growthPct));
}
