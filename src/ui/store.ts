/** An external store for React: a value that several places read and change, and that is no part of the address. */
export interface Store<Value> {
  readonly initial: Value;
  readonly get: () => Value;
  /** Notifies all listeners, unless the value is the same as before. */
  readonly set: (next: Value) => void;
  /** Returns a function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Without React, which embeds do not load before they need it: see `use-store.ts` for its hook. */
export function createStore<Value>(initial: Value, isSame: (a: Value, b: Value) => boolean = Object.is): Store<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    initial,
    get: () => current,
    set(next) {
      if (isSame(current, next)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
