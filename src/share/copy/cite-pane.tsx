import { chartOf } from "../../charts/load-charts.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { citedTitle } from "../../series/citation.ts";
import { useBook } from "../../shell/dataset-provider.tsx";
import { CitationForms } from "./citation-forms.tsx";
import type { PaneProps } from "../pane-props.ts";

/** The chart in its view as a citation. */
export function CitePane({ chart, view, title }: PaneProps) {
  const i18n = useI18n();
  const book = useBook();
  const drawn = chartOf({ chart, view, book });
  const subtitle = drawn.subtitle(drawn.series(book, view), i18n);
  return (
    <div className="export-cite">
      <CitationForms title={citedTitle({ title, subtitle })} url={location.href} />
    </div>
  );
}
