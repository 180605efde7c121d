import { useDeferredValue, useMemo } from "react";
import { useStore } from "../ui/use-store.ts";
import { highlight } from "../view/highlight.ts";
import type { View } from "../view/view.ts";

/** The view with the year that the reader points at, anywhere, in place of the chosen one. */
export function usePointedYear(view: View): View {
  // Deferred: running along the years must never make the pointer wait for the map.
  const year = useDeferredValue(useStore(highlight, ({ year: pointed }) => pointed));
  return useMemo(() => (year === null || year === view.year ? view : { ...view, year }), [view, year]);
}
