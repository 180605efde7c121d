import type { I18n } from "../i18n/i18n.ts";
import type { Bounds, Notice } from "./address.ts";
import type { Axis, Flow, Form, LedgerChoice, Months, Rank, Scale, Show, Theme, Unit } from "./view.ts";

/** What was wrong with a value of the address, and what is shown instead. */
export function noticeText(notice: Notice, bounds: Bounds, i18n: I18n): string {
  const { parameter, raw, reason, shown } = notice;
  return i18n.t(`notice.${reason}`, {
    parameter,
    raw,
    first: bounds.first,
    last: bounds.last,
    from: bounds.published ? i18n.date(bounds.published[0]) : "",
    until: bounds.published ? i18n.date(bounds.published[1]) : "",
    fallback:
      reason === "choice" ? choiceText(parameter, shown, i18n) : shown === "" ? "none" : shown.replace("-", "–"),
  });
}

/** The label of one value of an enumerated parameter. */
function choiceText(parameter: string, shown: string, i18n: I18n): string {
  switch (parameter) {
    case "flow":
      return i18n.t(`flow.${shown as Flow}`);
    case "unit":
      return i18n.t(`unit.${shown as Unit}`);
    case "ledger":
      return i18n.t(`ledger.${shown as LedgerChoice}`);
    case "theme":
      return i18n.t(`theme.${shown as Theme}`);
    case "form":
      return i18n.t(`choice.form.${shown as Form}`);
    case "axis":
      return i18n.t(`choice.axis.${shown as Axis}`);
    case "scale":
      return i18n.t(`choice.scale.${shown as Scale}`);
    case "show":
      return i18n.t(`choice.show.${shown as Show}`);
    case "rank":
      return i18n.t(`choice.rank.${shown as Rank}`);
    case "months":
      return i18n.t(`choice.months.${shown as Months}`);
    default:
      return shown;
  }
}
