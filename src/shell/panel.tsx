import { Component, type ReactNode } from "react";
import type { DataError } from "../data/queries.ts";
import type { TableName } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { dataErrorText } from "./data-error-text.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { unitTables } from "./page-tables.ts";

/**
 * A part of a page with an error boundary of its own: if a table it needs could not be loaded, or drawing fails, it
 * shows a message in its place and offers to try again.
 */
export function Panel({
  needs: tables,
  className,
  children,
  instead,
}: {
  /** With figures of trade among them, also what they are set against in the unit of the view. */
  readonly needs: readonly TableName[];
  readonly className?: string;
  readonly children: ReactNode;
  /** What can still be shown below the message when only these tables are missing. */
  readonly instead?: { readonly without: readonly TableName[]; readonly show: ReactNode };
}) {
  const { failures, pending, retry } = useLoadedData();
  const { view } = useView();
  const needs = tables.includes("trade") ? [...tables, ...unitTables(view)] : tables;
  const failed = needs.filter((name) => failures.has(name));
  const waiting = needs.some((name) => pending.has(name));
  const i18n = useI18n();
  return (
    <section className={className ? `panel ${className}` : "panel"} aria-busy={waiting || undefined}>
      {failed.length > 0 ? (
        <>
          <PanelMessage
            errors={[...failures.values()].filter(({ table }) => failed.includes(table))}
            onRetry={() => retry(failed)}
          />
          {instead && failed.every((name) => instead.without.includes(name)) && instead.show}
        </>
      ) : waiting ? (
        <p className="panel-waiting">{i18n.t("loading")}</p>
      ) : (
        <PanelBoundary message={(again) => <PanelMessage onRetry={again} />}>{children}</PanelBoundary>
      )}
    </section>
  );
}

/** What went wrong, and a button to try again. */
export function PanelMessage({
  errors = [],
  onRetry,
}: {
  readonly errors?: readonly DataError[];
  readonly onRetry: () => void;
}) {
  const i18n = useI18n();
  return (
    <div className="panel-message" role="alert">
      <p>
        <strong>{i18n.t("error.title")}</strong>
      </p>
      {errors.length === 0 && <p>{i18n.t("error.drawing")}</p>}
      {errors.map((error) => (
        <p key={error.table}>{dataErrorText(error, i18n)}</p>
      ))}
      <button type="button" onClick={onRetry}>
        {i18n.t("action.retry")}
      </button>
    </div>
  );
}

class PanelBoundary extends Component<
  { readonly message: (again: () => void) => ReactNode; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.message(() => this.setState({ failed: false }));
  }
}
