import type { Comparison } from "../export/provenance/compare-provenance.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { DataTable } from "../tables/data-table.tsx";
import { changeRows } from "./figure-changes.ts";

/** A list longer than this says nothing more. */
const most = 100;

/** Every figure that is no longer what the file shows: then and now. */
export function ChangedFigures({ comparison }: { readonly comparison: Comparison }) {
  const i18n = useI18n();
  const rows = changeRows(comparison, i18n);
  if (rows.length === 0) return null;
  return (
    // A long table scrolls within itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="changed-figures" role="region" aria-label={i18n.t("reopen.changes")} tabIndex={0}>
      <DataTable
        caption={i18n.t("reopen.changes")}
        columns={[i18n.t("reopen.column.figure"), i18n.t("reopen.column.then"), i18n.t("reopen.column.now")]}
        rows={rows.slice(0, most).map(({ key, name, was, now }) => ({
          key,
          cells: [{ text: name }, { text: was }, { text: now }],
        }))}
      />
      {rows.length > most && <p>{i18n.t("reopen.more", { count: rows.length - most })}</p>}
    </div>
  );
}
