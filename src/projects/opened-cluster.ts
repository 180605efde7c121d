import { createStore } from "../ui/store.ts";

/** Projects that one mark stands for, and that mark. The list is no part of the view: it depends on the zoom. */
export interface OpenedCluster {
  readonly projects: readonly string[];
  readonly element: Element;
}

export const openedCluster = createStore<OpenedCluster | null>(null);
