import { useId } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { CopyFailure } from "../../ui/copy-failure.tsx";
import { useCopying } from "../../ui/dom/use-copying.ts";

/** Text to paste elsewhere, with a button that copies it and confirms that it did. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const i18n = useI18n();
  const id = useId();
  const { copied: last, copy } = useCopying();
  // The text may have changed since it was copied.
  const copied = last?.text === text ? last : null;
  return (
    <div className="copy-field">
      <div className="copy-field-head">
        <label htmlFor={id}>{label}</label>
        <button type="button" onClick={() => void copy(text)}>
          {i18n.t(copied && !copied.failure ? "action.copied" : "action.copy")}
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
        {copied && !copied.failure && <span className="visually-hidden">{i18n.t("action.copied")}</span>}
        {copied?.failure && <CopyFailure fault={copied.failure} />}
      </p>
    </div>
  );
}
