import type { DataError } from "../data/queries.ts";
import type { I18n } from "../i18n/i18n.ts";

/** What went wrong with a table, and what to do; the details are untrusted and end up as text. */
export function dataErrorText(error: DataError, i18n: I18n): string {
  return i18n.t(`error.${error.kind}`, {
    what: `data/${error.table}.json`,
    status: error.status ?? "",
    detail: error.detail ?? "",
  });
}
