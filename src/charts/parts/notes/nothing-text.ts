import type { I18n } from "../../../i18n/i18n.ts";
import { type DenominatorGap, denominatorText } from "../../../series/denominator-gap.ts";
import type { Ledger, View } from "../../../view/view.ts";

/** In one sentence, why not a single figure can be drawn. */
export function nothingText(
  {
    unit,
    flow,
    ledgers,
    baseYear,
    gap,
  }: Pick<View, "unit" | "flow"> & {
    readonly baseYear: number;
    readonly ledgers: readonly Ledger[];
    readonly gap: DenominatorGap | null;
  },
  i18n: I18n,
): string {
  const ended = (sentence: string) => i18n.t("sentence.ended", { sentence });
  if (gap) return denominatorText(gap, i18n);
  if (flow === "balance" && (unit === "share" || unit === "index")) return ended(i18n.t("sentence.no-unit", { unit }));
  if (unit === "index") return ended(i18n.t("sentence.no-base", { base: baseYear }));
  if (unit === "share") return ended(i18n.t("sentence.no-total"));
  return i18n.t("trade.nothing", { ledger: ledgers.length > 1 ? "both" : (ledgers[0] ?? "china") });
}
