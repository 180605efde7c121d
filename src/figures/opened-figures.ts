import type { Figure } from "../data/figures/figure-type.ts";
import { createStore } from "../ui/store.ts";
import { pointedMark } from "./pointed-mark.ts";

/** Figures whose sources are shown, and what the reader chose to see them. */
export interface OpenedFigures {
  readonly figures: readonly Figure[];
  readonly element: Element;
  /** Where the element stood then: choosing may redraw the chart. */
  readonly box: DOMRect;
  /** Which choice this was: every one gets a card of its own. */
  readonly press: number;
}

export const openedFigures = createStore<OpenedFigures | null>(null);

let presses = 0;

export function openFigures(figures: readonly Figure[], element: Element): void {
  pointedMark.set(null);
  openedFigures.set(
    figures.length === 0 ? null : { figures, element, box: element.getBoundingClientRect(), press: ++presses },
  );
}

export function closeFigures(): void {
  openedFigures.set(null);
}
