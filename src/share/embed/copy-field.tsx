import { useId, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";

/** Text to paste elsewhere, with a button that copies it and confirms that it did. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const i18n = useI18n();
  const id = useId();
  const [last, setLast] = useState<{ readonly text: string; readonly end: "done" | "failed" } | null>(null);
  // The text may have changed since it was copied.
  const copied = last?.text === text ? last.end : null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, end: "done" });
    } catch {
      // A frame may forbid it: the text can still be selected.
      setLast({ text, end: "failed" });
    }
  };
  return (
    <div className="copy-field">
      <div className="copy-field-head">
        <label htmlFor={id}>{label}</label>
        <button type="button" onClick={() => void copy()}>
          {i18n.t(copied === "done" ? "action.copied" : "action.copy")}
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
        {copied === "done" && <span className="visually-hidden">{i18n.t("action.copied")}</span>}
        {copied === "failed" && i18n.t("cite.failed")}
      </p>
    </div>
  );
}
