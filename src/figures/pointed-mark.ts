import type { MarkTarget } from "../charts/parts/marks/mark-target.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { createStore } from "../ui/store.ts";

export interface PointedMark {
  readonly target: MarkTarget;
  readonly figures: readonly Figure[];
  /** Whether its chart is asked for figures at all: what asks for none misses none. */
  readonly asksForFigures: boolean;
}

/** The mark that the tooltip explains. A store of its own: pointing must not redraw any chart. */
export const pointedMark = createStore<PointedMark | null>(null, (a, b) => a?.target.element === b?.target.element);
