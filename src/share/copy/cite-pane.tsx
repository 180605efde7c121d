import { CitationForms } from "./citation-forms.tsx";
import type { PaneProps } from "../pane-props.ts";

/** The chart in its view as a citation. */
export function CitePane({ title }: PaneProps) {
  return (
    <div className="export-cite">
      <CitationForms title={title} url={location.href} />
    </div>
  );
}
