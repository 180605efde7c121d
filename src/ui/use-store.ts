import { useSyncExternalStore } from "react";
import type { Store } from "./store.ts";

/** The store's value; re-renders when it changes. In the prerender, and while hydrating, its initial one. */
export function useStore<Value>(store: Store<Value>): Value;
/** A part of the store's value; re-renders when that part changes. `select` must return a primitive. */
export function useStore<Value, Part extends string | number | boolean | null>(
  store: Store<Value>,
  select: (value: Value) => Part,
): Part;
export function useStore<Value>(store: Store<Value>, select: (value: Value) => unknown = (value) => value): unknown {
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(store.initial),
  );
}
