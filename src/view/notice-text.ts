import type { Words } from "../i18n/words.ts";
import type { Bounds, Notice } from "./address.ts";
import type { Axis, Flow, Form, LedgerChoice, Scale, Show, Theme, Unit } from "./view.ts";

/** What was wrong with a value of the address, and what is shown instead. */
export function noticeText(notice: Notice, bounds: Bounds, words: Words): string {
  const { parameter, raw, reason, shown } = notice;
  return words.t(`notice.${reason}`, {
    parameter,
    raw,
    first: bounds.first,
    last: bounds.last,
    from: bounds.published ? words.date(bounds.published[0]) : "",
    until: bounds.published ? words.date(bounds.published[1]) : "",
    fallback: reason === "choice" ? choiceText(parameter, shown, words) : shown.replace("-", "–"),
  });
}

/** The page's name for one of a few words that a parameter may be. */
function choiceText(parameter: string, shown: string, words: Words): string {
  switch (parameter) {
    case "flow":
      return words.t(`flow.${shown as Flow}`);
    case "unit":
      return words.t(`unit.${shown as Unit}`);
    case "ledger":
      return words.t(`ledger.${shown as LedgerChoice}`);
    case "theme":
      return words.t(`theme.${shown as Theme}`);
    case "form":
      return words.t(`choice.form.${shown as Form}`);
    case "axis":
      return words.t(`choice.axis.${shown as Axis}`);
    case "scale":
      return words.t(`choice.scale.${shown as Scale}`);
    case "show":
      return words.t(`choice.show.${shown as Show}`);
    default:
      return shown;
  }
}
