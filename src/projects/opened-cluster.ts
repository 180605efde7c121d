import { useSyncExternalStore } from "react";

/** Projects that one mark stands for, and that mark. What is listed is no part of the view: it depends on the zoom. */
export interface OpenedCluster {
  readonly projects: readonly string[];
  readonly element: Element;
}

let opened: OpenedCluster | null = null;
const listeners = new Set<() => void>();

export function openCluster(next: OpenedCluster | null): void {
  if (next === opened) return;
  opened = next;
  for (const listener of listeners) listener();
}

export function useOpenedCluster(): OpenedCluster | null {
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
