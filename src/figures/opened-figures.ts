import { useSyncExternalStore } from "react";
import type { Figure } from "../data/figures/figure.ts";
import { pointAt } from "../charts/parts/marks/pointed-mark.ts";

/** Figures whose sources are shown, and what the reader chose to see them. */
export interface OpenedFigures {
  readonly figures: readonly Figure[];
  readonly element: Element;
  /** Where the element stood then: choosing may redraw the chart. */
  readonly box: DOMRect;
}

let opened: OpenedFigures | null = null;
const listeners = new Set<() => void>();

function show(next: OpenedFigures | null): void {
  if (next === opened) return;
  opened = next;
  for (const listener of listeners) listener();
}

export function openFigures(figures: readonly Figure[], element: Element): void {
  pointAt(null);
  show(figures.length === 0 ? null : { figures, element, box: element.getBoundingClientRect() });
}

export function closeFigures(): void {
  show(null);
}

export function useOpenedFigures(): OpenedFigures | null {
  return useSyncExternalStore(
    subscribe,
    () => opened,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
