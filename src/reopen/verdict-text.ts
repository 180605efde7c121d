import type { Comparison } from "../export/provenance/compare-provenance.ts";
import type { I18n } from "../i18n/i18n.ts";

/** Whether a file's figures still stand, in a sentence. */
export function verdictText(comparisons: readonly Comparison[], i18n: I18n): string {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const changed = sum((comparison) => comparison.changed.length);
  const added = sum((comparison) => comparison.added.length);
  const gone = sum((comparison) => comparison.gone.length);
  const count = sum(({ unchanged }) => unchanged) + changed + gone;
  if (count + added === 0) return i18n.t("reopen.verdict.events");
  if (changed + added + gone === 0) return i18n.t("reopen.verdict.same", { count });
  const parts = [
    changed > 0 && i18n.t("reopen.verdict.changed", { count: changed, total: count }),
    added > 0 && i18n.t("reopen.verdict.added", { count: added }),
    gone > 0 && i18n.t("reopen.verdict.gone", { count: gone }),
  ];
  return parts.filter((part) => part !== false).join(" ");
}
