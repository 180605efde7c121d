import { useMemo } from "react";
import { type KnownYears, knownYears } from "../series/known-years.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { useBounds } from "../view/use-view.ts";
import type { View } from "../view/view.ts";

/** What is asked, with years that have figures in place of those that have none; the address keeps what was asked. */
export function useKnownView(asked: View): { readonly view: View; readonly moved: KnownYears | null } {
  const book = useBook();
  const bounds = useBounds();
  return useMemo(() => {
    const moved = knownYears(book, asked, bounds);
    return { view: moved ? { ...asked, year: moved.year, compare: moved.compare } : asked, moved };
  }, [book, asked, bounds]);
}
