import { useState } from "react";

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
