import type { I18n } from "../../../i18n/i18n.ts";
import type { ShownAxis } from "../../../series/shown-axis.ts";

/** What a reader must know of the axis: that it is logarithmic, or why it is not. */
export function axisNotes({ axis, whyLinear }: ShownAxis, i18n: I18n): readonly string[] {
  if (axis === "log") return [i18n.t("axis.note.log")];
  return whyLinear === null ? [] : [i18n.t(`axis.note.${whyLinear}`)];
}
