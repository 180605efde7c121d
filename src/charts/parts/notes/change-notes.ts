import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Unit } from "../../../view/view.ts";

const inPerCent: ReadonlySet<Unit> = new Set(["share", "gdp"]);

/** Beside figures that are themselves per cent, what the per cent of their change are of. */
export function changeNotes(unit: Unit, changes: readonly (Figure | null)[], i18n: I18n): readonly string[] {
  return inPerCent.has(unit) && changes.some((change) => change !== null) ? [i18n.t("note.relative-change")] : [];
}

/** Which changes are marked as estimates, because one of their two figures is one. */
export function estimatedNotes(changes: ReadonlyArray<Figure | null>, i18n: I18n): readonly string[] {
  const estimates = changes.flatMap((change) => (change?.status === "implied" ? [change] : []));
  const names = [...new Set(estimates.map(({ country }) => i18n.country(country)))];
  return names.length > 0 ? [i18n.t("note.estimated-change", { countries: i18n.list(names) })] : [];
}
