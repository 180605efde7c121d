import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Unit } from "../../../view/view.ts";

const inPerCent: ReadonlySet<Unit> = new Set(["share", "gdp"]);

/** Beside figures that are themselves per cent, what the per cent of their change are of. */
export function changeNotes(unit: Unit, changes: readonly (Figure | null)[], i18n: I18n): readonly string[] {
  return inPerCent.has(unit) && changes.some((change) => change !== null) ? [i18n.t("note.relative-change")] : [];
}
