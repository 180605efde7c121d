import { Component, type ReactNode, useEffect } from "react";
import type { DataError } from "../data/queries.ts";
import type { TableName } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { dataErrorText, fileOf } from "./data-error-text.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { ThrownReport } from "./on-demand.tsx";
import { derivingTables, loadedAs, unitTables } from "./page-tables.ts";
import { checkRelease } from "./release/release.ts";
import { useSite } from "./site.tsx";

/**
 * A part of a page with an error boundary of its own: if drawing fails, it shows a message in its place and offers to
 * try again. If a table it needs could not be loaded it names that, and the page's `MissingData` says the rest once.
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
  const { view } = useView();
  const needs = tables.includes("trade") ? [...tables, ...unitTables(view)] : tables;
  const { failed, waiting } = useMissing(needs);
  return (
    <section className={className ? `panel ${className}` : "panel"} aria-busy={waiting || undefined}>
      <Needing tables={needs}>
        <PanelBoundary message={(thrown, again) => <PanelMessage thrown={thrown} onRetry={again} />}>
          {children}
        </PanelBoundary>
      </Needing>
      {instead && failed.length > 0 && failed.every((name) => instead.without.includes(name)) && instead.show}
    </section>
  );
}

/** Shows its children once these tables are there, and until then what is awaited or missing. */
export function Needing({ tables, children }: { readonly tables: readonly TableName[]; readonly children: ReactNode }) {
  const i18n = useI18n();
  const { failed, waiting } = useMissing(tables);
  if (failed.length > 0) {
    return <p className="panel-missing">{i18n.t("error.missing", { what: i18n.list(failed.map(fileOf)) })}</p>;
  }
  return waiting ? <p className="panel-waiting">{i18n.t("loading")}</p> : children;
}

function useMissing(tables: readonly TableName[]) {
  const { failures, pending, tables: loaded } = useLoadedData();
  return {
    failed: [...new Set(tables)].filter((name) => failures.has(loadedAs(name, loaded))),
    waiting: tables.some((name) => pending.has(loadedAs(name, loaded))),
  };
}

/**
 * What of the data could not be loaded, once for the whole page, and a button to try again; stands inside a
 * `BookProvider`, in the page's own root.
 */
export function MissingData() {
  const { failures, retry } = useLoadedData();
  const { root } = useSite();
  const isMissing = failures.size > 0;
  // The next release may have taken the place of this one.
  useEffect(() => {
    if (isMissing) void checkRelease(root);
  }, [isMissing, root]);
  if (!isMissing) return null;
  return <PanelMessage errors={[...failures.values()]} onRetry={() => retry([...failures.keys()])} />;
}

/** What went wrong, and a button to try again. */
export function PanelMessage({
  errors = [],
  thrown,
  onRetry,
}: {
  readonly errors?: readonly DataError[];
  /** By the part itself, which could not be drawn. */
  readonly thrown?: Thrown | undefined;
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
        <p key={error.table}>
          {dataErrorText(error, i18n)} {derivingTables.some((name) => name === error.table) && i18n.t("error.deriving")}
        </p>
      ))}
      <button type="button" onClick={onRetry}>
        {i18n.t("action.retry")}
      </button>
      {thrown && <ThrownReport error={thrown.error} />}
    </div>
  );
}

interface Thrown {
  readonly error: unknown;
}

class PanelBoundary extends Component<
  { readonly message: (thrown: Thrown, again: () => void) => ReactNode; readonly children: ReactNode },
  { readonly thrown: Thrown | null }
> {
  override state: { readonly thrown: Thrown | null } = { thrown: null };

  static getDerivedStateFromError(error: unknown) {
    return { thrown: { error } };
  }

  override render() {
    const { thrown } = this.state;
    return thrown ? this.props.message(thrown, () => this.setState({ thrown: null })) : this.props.children;
  }
}
