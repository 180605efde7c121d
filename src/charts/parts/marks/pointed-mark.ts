import { useSyncExternalStore } from "react";
import type { Figure } from "../../../data/figures/figure.ts";
import type { MarkTarget } from "./mark-target.ts";

export interface PointedMark {
  readonly target: MarkTarget;
  readonly figures: readonly Figure[];
}

/** The mark that the tooltip explains. A store of its own: pointing must not redraw any chart. */
let pointed: PointedMark | null = null;
const listeners = new Set<() => void>();

export function pointAt(mark: PointedMark | null): void {
  if (pointed?.target.element === mark?.target.element) return;
  pointed = mark;
  for (const listener of listeners) listener();
}

export function usePointedMark(): PointedMark | null {
  return useSyncExternalStore(
    subscribe,
    () => pointed,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
