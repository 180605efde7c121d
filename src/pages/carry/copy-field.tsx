import { useEffect, useId, useState } from "react";
import { useWords } from "../../i18n/words-context.tsx";

/** Text to paste elsewhere, with a button that copies it and says so. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const words = useWords();
  const id = useId();
  const [copied, setCopied] = useState<"done" | "failed" | null>(null);

  // What was copied is no longer what stands there.
  useEffect(() => setCopied(null), [text]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("done");
    } catch {
      // A frame may forbid it: the text can still be selected.
      setCopied("failed");
    }
  };
  return (
    <div className="copy-field">
      <div className="copy-field-head">
        <label htmlFor={id}>{label}</label>
        <button type="button" onClick={() => void copy()}>
          {words.t(copied === "done" ? "action.copied" : "action.copy")}
        </button>
      </div>
      <textarea
        id={id}
        readOnly
        rows={Math.min(8, text.split("\n").length + Math.floor(text.length / 160))}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p role="status">
        {copied === "done" && <span className="visually-hidden">{words.t("action.copied")}</span>}
        {copied === "failed" && words.t("cite.failed")}
      </p>
    </div>
  );
}
