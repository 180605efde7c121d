import { useI18n } from "../../i18n/i18n-context.tsx";
import { citedTitle } from "../../series/citation.ts";
import { useBook } from "../../shell/dataset-provider.tsx";
import { CitationForms } from "./citation-forms.tsx";
import type { PaneProps } from "../pane-props.ts";

/** The chart in its view as a citation. */
export function CitePane({ module, view, title }: PaneProps) {
  const i18n = useI18n();
  const book = useBook();
  const subtitle = module.subtitle(module.series(book, view), i18n);
  return (
    <div className="export-cite">
      <CitationForms title={citedTitle({ title, subtitle })} url={location.href} />
    </div>
  );
}
