import type { Figure } from "./figure-type.ts";
import { toleranceOf } from "./tolerance.ts";
import { blank } from "./published-facts.ts";

/** Figures of one ledger, year and flow added up; null for none. One figure is its own sum. */
export function sumOf(parts: readonly Figure[]): Figure | null {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  return {
    ...blank({ ledger: first.ledger, country: "C5", period: first.period }, first.flow),
    value: parts.reduce((sum, part) => sum + part.value, 0),
    status: computedStatus(parts),
    formula: "sum-of-partners",
    inputs: parts,
  };
}

/** What a total holds beyond its known parts, if that is more than their rounding explains; never negative. */
export function remainderOf(whole: Figure, parts: readonly Figure[]): Figure | null {
  // A difference of flows has parts of either sign, so that no stretch of it could be called unallocated.
  if (whole.flow === "balance") return null;
  const value = parts.reduce((rest, part) => rest - part.value, whole.value);
  const rounding = parts.reduce((sum, part) => sum + toleranceOf(part), toleranceOf(whole));
  if (value <= rounding) return null;
  return {
    ...blank(whole, whole.flow),
    value,
    status: "unallocated",
    formula: "remainder",
    inputs: [whole, ...parts],
  };
}

/** A result is as firm as its weakest input. */
export function computedStatus(inputs: readonly Figure[]): "derived" | "implied" {
  return inputs.some((input) => input.status === "implied") ? "implied" : "derived";
}
