import { useSyncExternalStore } from "react";
import type { MarkTarget } from "./mark-target.ts";

/** The mark that the tooltip explains. A store of its own: pointing must not redraw any chart. */
let pointed: MarkTarget | null = null;
const listeners = new Set<() => void>();

export function pointAt(target: MarkTarget | null): void {
  if (pointed?.element === target?.element) return;
  pointed = target;
  for (const listener of listeners) listener();
}

export function usePointedMark(): MarkTarget | null {
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
