import { useCallback, useSyncExternalStore } from "react";

export interface ShownStep {
  readonly index: number;
  /** `replace` leaves no place to come back to: for a window that only follows another one. */
  readonly show: (index: number, how?: "push" | "replace") => void;
}

/**
 * The step that the address names after its `#`, the first if it names none. It is an anchor of the page, so the same
 * address leads to the same step where no script runs.
 */
export function useShownStep(ids: readonly string[]): ShownStep {
  const hash = useSyncExternalStore(subscribe, browserHash, prerenderedHash);
  const show = useCallback(
    (index: number, how: "push" | "replace" = "push") => {
      const id = ids[index];
      if (id === undefined || location.hash === `#${id}`) return;
      if (how === "push") location.hash = id;
      else location.replace(`#${id}`);
    },
    [ids],
  );
  return { index: Math.max(ids.indexOf(hash.slice(1)), 0), show };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

const browserHash = () => location.hash;
const prerenderedHash = () => "";
