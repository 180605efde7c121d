import type { Figure, Ledger } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import type { LegendEntry } from "./legend.tsx";

/** What a chart whose marks have names needs a legend for: whose book, and only those looks that its figures make use of. */
export function legendLooks(
  ledgers: readonly Ledger[],
  figures: readonly Figure[],
  words: Words,
): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  const look = (name: "filled" | "hollow" | "implied", label: string, used: boolean) => {
    if (used) entries.push({ key: label, label, sample: { look: name } });
  };
  look("filled", words.t("ledger.china"), ledgers.length > 1);
  look("hollow", words.t("ledger.partner"), ledgers.includes("partner"));
  look(
    "implied",
    words.t("status.implied"),
    figures.some(({ status }) => status === "implied"),
  );
  look(
    "implied",
    words.t("status.partial"),
    figures.some(({ partial }) => partial),
  );
  return entries;
}
