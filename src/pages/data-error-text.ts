import type { DataError } from "../data/queries.ts";
import type { Words } from "../i18n/words.ts";

/** What went wrong with a table, and what to do; the details are untrusted and end up as text. */
export function dataErrorText(error: DataError, words: Words): string {
  return words.t(`error.${error.kind}`, {
    what: `data/${error.table}.json`,
    status: error.status ?? "",
    detail: error.detail ?? "",
  });
}
