import type { Figure } from "./figure-type.ts";
import { periodOf } from "../period.ts";
import { blank } from "./published-facts.ts";
import { computedStatus } from "./total.ts";

/**
 * The change from one figure to a later one, in per cent of the first. Null where a percentage would say nothing or
 * something untrue: across ledgers or flows, between spans of different months, or from zero or a deficit.
 */
export function changeOf(from: Figure, to: Figure): Figure | null {
  if (from.ledger !== to.ledger || from.flow !== to.flow || !haveSameMonths(from, to) || from.value <= 0) return null;
  const inputs = [to, from];
  return {
    ...blank(to, to.flow),
    value: (to.value / from.value - 1) * 100,
    status: computedStatus(inputs),
    formula: "change",
    inputs,
  };
}

/** The change from one amount to a later one, in US$ bn; null for the same reasons, but for deficits. */
export function absoluteChangeOf(from: Figure, to: Figure): Figure | null {
  if (from.ledger !== to.ledger || from.flow !== to.flow || !haveSameMonths(from, to)) return null;
  const inputs = [to, from];
  return {
    ...blank(to, to.flow),
    value: to.value - from.value,
    status: computedStatus(inputs),
    formula: "absolute-change",
    inputs,
  };
}

function haveSameMonths(a: Figure, b: Figure): boolean {
  const [from, to] = [periodOf(a.period).months, periodOf(b.period).months];
  return from[0] === to[0] && from[1] === to[1];
}
