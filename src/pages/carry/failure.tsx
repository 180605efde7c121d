import type { ReactNode } from "react";
import { ExportFault, type ExportReason } from "../../export/export-fault.ts";
import { useWords } from "../../i18n/words-context.tsx";

type Reason = ExportReason | "network" | "storage" | "not-allowed" | "other";

/** Says why something could not be carried away, and what helps; the page behind stays as it was. */
export function Failure({ cause, children }: { readonly cause: unknown; readonly children?: ReactNode }) {
  const words = useWords();
  const reason = reasonOf(cause);
  const detail = cause instanceof Error ? cause.message : String(cause);
  return (
    <div className="carry-failure" role="alert">
      <p>{words.t(`carry.failed.${reason}`, { detail })}</p>
      {children}
    </div>
  );
}

/** Browsers word a module that did not come each in their own way. */
const moduleLost = /dynamically imported module|module script|preload CSS|fetch|networkerror/i;

export function reasonOf(cause: unknown): Reason {
  if (cause instanceof ExportFault) return cause.reason;
  if (!(cause instanceof Error || cause instanceof DOMException)) return "other";
  if (cause.name === "QuotaExceededError") return "storage";
  if (cause.name === "NotAllowedError" || cause.name === "SecurityError") return "not-allowed";
  if (moduleLost.test(cause.message)) return "network";
  return "other";
}
