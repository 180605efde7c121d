import type { Figure, Ledger } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { LegendEntry } from "./legend.tsx";

/** What a chart whose marks have names needs a legend for: whose book, and only those looks that its figures make use of. */
export function legendStyles(
  ledgers: readonly Ledger[],
  figures: readonly Figure[],
  i18n: I18n,
): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  const style = (name: "filled" | "hollow" | "implied", label: string, used: boolean) => {
    if (used) entries.push({ key: label, label, sample: { style: name } });
  };
  style("filled", i18n.t("ledger.china"), ledgers.length > 1);
  style("hollow", i18n.t("ledger.partner"), ledgers.includes("partner"));
  style(
    "implied",
    i18n.t("status.implied"),
    figures.some(({ status }) => status === "implied"),
  );
  style(
    "implied",
    i18n.t("status.partial"),
    figures.some(({ partial }) => partial),
  );
  return entries;
}
