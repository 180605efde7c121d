import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import type { Unit } from "../../view/view.ts";

const inPerCent: ReadonlySet<Unit> = new Set(["share", "gdp"]);

/** Beside figures that are themselves per cent, what the per cent of their change are of. */
export function changeNotes(unit: Unit, changes: readonly (Figure | null)[], words: Words): readonly string[] {
  return inPerCent.has(unit) && changes.some((change) => change !== null) ? [words.t("note.relative-change")] : [];
}
