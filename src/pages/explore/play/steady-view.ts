import { useMemo } from "react";
import { useStore } from "../../../ui/use-store.ts";
import type { View } from "../../../view/view.ts";
import { playedFrom } from "./play-settings.ts";

/**
 * The view, but for the year while the years play: then the one from which they do. For what is read rather than watched, and
 * would change the height of the page with every year; what it shows says of which year it is.
 */
export function useSteadyView(view: View): View {
  const from = useStore(playedFrom);
  return useMemo(() => (from === null ? view : { ...view, year: from }), [view, from]);
}
