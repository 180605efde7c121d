import "./copying.css";
import { useId, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

/** What became of a text that was to be copied. */
export interface Copied {
  readonly text: string;
  /** Why it was not; absent where it was. */
  readonly failure?: CopyFault;
}

/** Copies texts to the clipboard, and keeps what became of the last one. To be called in the very click. */
export function useCopying(): { readonly copied: Copied | null; readonly copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text });
    } catch {
      setCopied({ text, failure: copyFault() });
    }
  };
  return { copied, copy };
}

/** Why nothing can be copied, as far as a page can know; messages `copy.<fault>`. */
export type CopyFault = "insecure" | "absent" | "no-pictures" | "refused" | "refused-framed";

/** To be asked once copying has failed: of a text, or of a picture. */
export function copyFault(what: "text" | "picture" = "text"): CopyFault {
  if (!isSecureContext) return "insecure";
  if (!("clipboard" in navigator)) return "absent";
  if (what === "picture" && typeof ClipboardItem === "undefined") return "no-pictures";
  return isFramed() ? "refused-framed" : "refused";
}

/** Whether the page stands in a frame of another page, which may forbid it something. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/** Says why a text was not copied; with the text itself, to be selected, where it is not on the page already. */
export function CopyFailure({ fault, text }: { readonly fault: CopyFault; readonly text?: string }) {
  const i18n = useI18n();
  const said = `${i18n.t(`copy.${fault}`)} ${i18n.t("copy.by-hand")}`;
  return text === undefined ? said : <ManualCopy label={said} text={text} />;
}

/** Text to copy where the browser does not do it: chosen as a whole once it is reached. */
export function ManualCopy({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  return (
    <p className="copy-by-hand">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={Math.min(6, text.split("\n").length)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </p>
  );
}
