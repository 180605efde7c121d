import { useSyncExternalStore } from "react";
import { currentHighlight, type Highlight, noHighlight, subscribeToHighlight } from "./highlight.ts";

/** A part of the highlight; re-renders when that part changes. `select` must return a primitive. */
export function useHighlight<Part extends string | number | boolean | null>(
  select: (highlight: Highlight) => Part,
): Part {
  return useSyncExternalStore(
    subscribeToHighlight,
    () => select(currentHighlight()),
    () => select(noHighlight),
  );
}
