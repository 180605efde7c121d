import type { Words } from "../../i18n/words.ts";
import { type DenominatorGap, denominatorText } from "../../series/denominator-gap.ts";
import type { Ledger, View } from "../../view/view.ts";

/** In one sentence, why not a single figure can be drawn. */
export function nothingText(
  {
    unit,
    flow,
    ledgers,
    years,
    gap,
  }: Pick<View, "unit" | "flow" | "years"> & {
    readonly ledgers: readonly Ledger[];
    readonly gap: DenominatorGap | null;
  },
  words: Words,
): string {
  const ended = (sentence: string) => words.t("sentence.ended", { sentence });
  if (gap) return denominatorText(gap, words);
  if (flow === "balance" && (unit === "share" || unit === "index")) return ended(words.t("sentence.no-unit", { unit }));
  if (unit === "index") return ended(words.t("sentence.no-base", { base: years[0] }));
  if (unit === "share") return ended(words.t("sentence.no-total"));
  return words.t("trade.nothing", { ledger: ledgers.length > 1 ? "both" : (ledgers[0] ?? "china") });
}
