import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

/** How much of a list is shown, and a button that resets its filters. */
export function ListCount({
  text,
  onReset,
  children,
}: {
  readonly text: string;
  /** Null while nothing is left out. */
  readonly onReset: (() => void) | null;
  readonly children?: ReactNode;
}) {
  const i18n = useI18n();
  return (
    <div className="list-count">
      <p role="status">{text}</p>
      {onReset && (
        <button type="button" onClick={onReset}>
          {i18n.t("action.reset")}
        </button>
      )}
      {children}
    </div>
  );
}
