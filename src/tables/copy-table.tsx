import "./data-table.css";
import { useState } from "react";
import type { TableData } from "../charts/parts/chart.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { textContent, writeClipboard } from "../share/write-clipboard.ts";
import { CopyFailure } from "../ui/copy-failure.tsx";
import { type Copied, copyFault } from "../ui/dom/use-copying.ts";

/**
 * Copies a table as it is shown: as HTML for documents, with tabs for sheets. Where the browser forbids it, shows the text to be
 * copied by hand.
 */
export function CopyTable({ data, caption }: { readonly data: TableData; readonly caption: string }) {
  const i18n = useI18n();
  const [result, setResult] = useState<"done" | Required<Copied> | null>(null);
  const copy = async () => {
    const forms = import("../export/table-text.ts");
    const tabbed = forms.then(({ tabbedText }) => tabbedText(data));
    const frame = { caption, lang: i18n.lang, origin: i18n.t("site.name"), address: location.href };
    const html = forms.then(({ tableHtml }) => tableHtml(data, frame));
    try {
      await writeClipboard({ "text/html": textContent(html, "text/html"), "text/plain": textContent(tabbed) });
      setResult("done");
    } catch {
      setResult({ text: await tabbed, failure: copyFault() });
    }
  };
  return (
    <div className="copy-table">
      <button type="button" onClick={() => void copy()}>
        {i18n.t(result === "done" ? "action.copied" : "table.copy")}
      </button>
      <span role="status" className="visually-hidden">
        {result === "done" && i18n.t("action.copied")}
      </span>
      {result !== null && result !== "done" && <CopyFailure fault={result.failure} text={result.text} />}
    </div>
  );
}
