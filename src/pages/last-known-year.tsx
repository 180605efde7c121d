import { useWords } from "../i18n/words-context.tsx";
import { denominatorGap } from "../series/denominator-gap.ts";
import { useBounds, useView } from "../view/use-view.ts";
import { useBook } from "./dataset-provider.tsx";

/** Leads to the last year whose trade can be set against gross domestic product or population, from one that cannot. */
export function LastKnownYear() {
  const book = useBook();
  const words = useWords();
  const { first } = useBounds();
  const { view, setView } = useView();
  const gap = denominatorGap(book, view, [view.year]);
  if (!gap || book.dataset.denominators.length === 0) return null;
  let year = view.year;
  while (year >= first && denominatorGap(book, view, [year])) year--;
  if (year < first) return null;
  return (
    <button type="button" onClick={() => setView({ year })}>
      {words.t("filter.last-known", { name: gap.name, year })}
    </button>
  );
}
