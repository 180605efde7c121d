import type { MessageKey, Words } from "../i18n/words.ts";
import type { Bounds, Notice } from "./address.ts";

/** What was wrong with a value of the address, and what is shown instead. */
export function noticeText(notice: Notice, bounds: Bounds, words: Words): string {
  const { parameter, raw, reason, shown } = notice;
  return words.t(`notice.${reason}`, {
    parameter,
    raw,
    first: bounds.first,
    last: bounds.last,
    fallback: reason === "choice" ? words.t(`${parameter}.${shown}` as MessageKey) : shown.replace("-", "–"),
  });
}
