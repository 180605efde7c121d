import { exceptions } from "../../data/check/exceptions.ts";
import { nameOf } from "../../data/check/finding.ts";
import type { TradeFact } from "../../data/schema/schema.ts";

/** A place where published figures do not add up, and why that stands. */
export interface KnownContradiction {
  readonly fact: TradeFact;
  /** In English. */
  readonly reason: string;
}

const sums = new Set(["flows-add-up", "five-add-up"]);

/** The exceptions of the dataset's checks that are contradictions of sources, each with the row it names. */
export function knownContradictions(trade: readonly TradeFact[]): readonly KnownContradiction[] {
  const rows = new Map(trade.map((fact) => [nameOf(fact), fact]));
  return exceptions.flatMap(({ check, row, reason }) => {
    const fact = sums.has(check) ? rows.get(row) : undefined;
    return fact ? [{ fact, reason }] : [];
  });
}
