import type { DataError } from "../data/queries.ts";
import type { PageTable } from "../data/schema/schema.ts";
import type { I18n } from "../i18n/i18n.ts";

/** What went wrong with a table, and what to do; the details are untrusted and end up as text. */
export function dataErrorText(error: DataError, i18n: I18n): string {
  return i18n.t(`error.${error.kind}`, {
    what: fileOf(error.table),
    status: error.status ?? "",
    detail: error.detail ?? "",
  });
}

/** A table as readers are told of it: by the file that machines find it in. */
export function fileOf(table: PageTable): string {
  return `data/${table}.json`;
}
