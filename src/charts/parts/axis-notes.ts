import type { Words } from "../../i18n/words.ts";
import type { ShownAxis } from "../../series/shown-axis.ts";

/** What a reader must know of the axis: that it is logarithmic, or why it is not. */
export function axisNotes({ axis, whyLinear }: ShownAxis, words: Words): readonly string[] {
  if (axis === "log") return [words.t("axis.note.log")];
  return whyLinear === null ? [] : [words.t(`axis.note.${whyLinear}`)];
}
