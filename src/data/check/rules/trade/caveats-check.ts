import type { Caveat, Dataset, TradeFact } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";
import { bookOf } from "./line.ts";

/** What notes say of rows that must not stand for their cell. */
const wordings: ReadonlyArray<readonly [RegExp, Caveat]> = [
  [/\boutlier\b/i, "outlier"],
  [/ledger not named|not name the ledger/i, "ledger-unnamed"],
  [/low confidence|doubtful/i, "low-confidence"],
  [/quoted by/i, "quoted"],
  [/publisher's conversion|conversion by the publisher/i, "converted"],
];

/** A row that is doubted says why and carries a caveat, and none with a caveat stands for its cell. */
export function checkCaveats(dataset: Dataset): Finding[] {
  const preferred = new Set([...bookOf(dataset).cells.values()].map((cell) => cell.ranked[0]));
  return dataset.trade.flatMap((row, index) => {
    const at = (message: string, remedy: string) => [findingAt("trade", index, row, message, remedy)];
    const doubt = doubtIn(row);
    if (doubt && !row.caveat) return at("its note doubts it, but it has no caveat", `add "caveat": "${doubt}"`);
    if (row.caveat && !row.note) return at(`caveat "${row.caveat}" without a reason`, "say why in its note");
    if (row.caveat && preferred.has(row))
      return at("preferred in spite of its caveat", "correct src/data/figures/preferred.ts");
    return [];
  });
}

function doubtIn(row: TradeFact): Caveat | null {
  return wordings.find(([wording]) => row.note !== undefined && wording.test(row.note))?.[1] ?? null;
}
