import type { Figure } from "../../../data/figures/figure-type.ts";
import type { MarkTarget } from "./mark-target.ts";

/**
 * The figures that a mark stands for, out of those that its chart draws. A mark of one ledger gives the other's figure
 * for the same thing as well, its own first; a mark without a year all years; a year's band the year's totals.
 */
export function figuresAt(target: MarkTarget, figures: readonly Figure[]): readonly Figure[] {
  return figures
    .filter((figure) => isOf(target, figure))
    .toSorted((a, b) => Number(b.ledger === target.ledger) - Number(a.ledger === target.ledger));
}

function isOf(target: MarkTarget, figure: Figure): boolean {
  if (target.event !== null || target.projects.length > 0 || figure.country !== (target.country ?? "C5")) return false;
  if (target.year !== null && Number(figure.period.slice(0, 4)) !== target.year) return false;
  if (target.flow !== null && figure.flow !== target.flow) return false;
  // Only marks that were drawn from a figure say how it came about.
  if (target.status === null) return figure.status !== "unallocated" && figure.formula !== "change";
  return target.ledger === figure.ledger
    ? target.status === figure.status && target.formula === figure.formula
    : figure.status !== "unallocated" && figure.formula !== "change";
}
