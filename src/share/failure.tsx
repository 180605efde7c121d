import type { ReactNode } from "react";
import { ExportFault, type ExportReason } from "../export/export-fault.ts";
import type { MessageKey } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { isFramed } from "../ui/dom/use-copying.ts";

type Reason = ExportReason | "network" | "storage" | "not-allowed" | "other";

/** Says why something could not be saved, copied or shared, and what helps. */
export function Failure({
  cause,
  message,
  children,
}: {
  readonly cause: unknown;
  /** What is said where more is known than the cause tells. */
  readonly message?: MessageKey | undefined;
  readonly children?: ReactNode;
}) {
  const i18n = useI18n();
  const reason = reasonOf(cause);
  const known = reason === "not-allowed" && isFramed() ? "not-allowed-framed" : reason;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return (
    <div className="export-failure" role="alert">
      <p>{i18n.t(message ?? `share.failed.${known}`, { detail })}</p>
      {children}
    </div>
  );
}

/** Messages of browsers about a module that could not be loaded. */
const moduleLost = /dynamically imported module|module script|preload CSS|fetch|networkerror/i;

export function reasonOf(cause: unknown): Reason {
  if (cause instanceof ExportFault) return cause.reason;
  if (!(cause instanceof Error || cause instanceof DOMException)) return "other";
  if (cause.name === "QuotaExceededError") return "storage";
  if (cause.name === "NotAllowedError" || cause.name === "SecurityError") return "not-allowed";
  if (moduleLost.test(cause.message)) return "network";
  return "other";
}
