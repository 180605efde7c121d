import type { Comparison } from "../../export/trace/compare-trace.ts";
import type { Words } from "../../i18n/words.ts";

/** Whether a file's figures still stand, in a sentence. */
export function verdictText(comparisons: readonly Comparison[], words: Words): string {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const changed = sum((comparison) => comparison.changed.length);
  const added = sum((comparison) => comparison.added.length);
  const gone = sum((comparison) => comparison.gone.length);
  const count = sum(({ unchanged }) => unchanged) + changed + gone;
  if (count + added === 0) return words.t("trace.verdict.events");
  if (changed + added + gone === 0) return words.t("trace.verdict.same", { count });
  const parts = [
    changed > 0 && words.t("trace.verdict.changed", { count: changed, total: count }),
    added > 0 && words.t("trace.verdict.added", { count: added }),
    gone > 0 && words.t("trace.verdict.gone", { count: gone }),
  ];
  return parts.filter((part) => part !== false).join(" ");
}
