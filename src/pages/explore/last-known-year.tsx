import { useI18n } from "../../i18n/i18n-context.tsx";
import { denominatorGap } from "../../series/denominator-gap.ts";
import { useBounds, useView } from "../../view/use-view.ts";
import { useBook } from "../../shell/dataset-provider.tsx";

/** Leads to the last year whose trade can be set against gross domestic product or population, from one that cannot. */
export function LastKnownYear() {
  const book = useBook();
  const i18n = useI18n();
  const { first } = useBounds();
  const { view, setView } = useView();
  const gap = denominatorGap(book, view, [view.year]);
  if (!gap || book.dataset.denominators.length === 0) return null;
  let year = view.year;
  while (year >= first && denominatorGap(book, view, [year])) year--;
  if (year < first) return null;
  return (
    <button type="button" onClick={() => setView({ year })}>
      {i18n.t("filter.last-known", { name: gap.name, year })}
    </button>
  );
}
