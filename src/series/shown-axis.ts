import type { Figure } from "../data/figures/figure-type.ts";
import type { Axis, Unit, View } from "../view/view.ts";

/** How figures over the years are drawn. */
export type Shape = "columns" | "lines";

/** Amounts and shares add up, so that columns can stack them; everything else is drawn as lines whatever is asked. */
const summed: ReadonlySet<Unit> = new Set(["usd", "share"]);

export function shapeOf({ unit, form }: Pick<View, "unit" | "form">): Shape {
  return summed.has(unit) && form === "stack" ? "columns" : "lines";
}

/** Whether amounts of both sides stand beside each other as columns: shares need all five, whom the partners never report in full. */
export function showsPairs(view: Pick<View, "unit" | "form" | "ledger">): boolean {
  return view.ledger === "both" && view.unit === "usd" && shapeOf(view) === "columns";
}

export interface ShownAxis {
  readonly axis: Axis;
  /** Why the axis is linear although a logarithmic one is asked for; null otherwise. */
  readonly whyLinear: "columns" | "sign" | null;
}

/** The axis for these figures: columns begin at zero, and zero and deficits have no logarithm. */
export function axisOf({ axis }: Pick<View, "axis">, shape: Shape, figures: readonly Figure[]): ShownAxis {
  if (axis === "linear" || figures.length === 0) return { axis: "linear", whyLinear: null };
  if (shape === "columns") return { axis: "linear", whyLinear: "columns" };
  if (figures.some((figure) => figure.value <= 0)) return { axis: "linear", whyLinear: "sign" };
  return { axis: "log", whyLinear: null };
}
