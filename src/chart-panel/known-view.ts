import { useMemo } from "react";
import { knownYears } from "../series/known-years.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";

/** The view of the address, with years that have figures in place of those that have none; the address keeps what was asked. */
export function useKnownView(): View {
  const { view } = useView();
  const book = useBook();
  const bounds = useBounds();
  return useMemo(() => {
    const years = knownYears(book, view, bounds);
    return years ? { ...view, ...years } : view;
  }, [book, view, bounds]);
}
