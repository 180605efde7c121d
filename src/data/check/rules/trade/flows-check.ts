import { isSamePublication } from "../../../figures/published-facts.ts";
import { roundingOf } from "../../../rounding.ts";
import type { Dataset, TradeFact } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";

/** Where one publication gives exports, imports and their total, they add up within their rounding. */
export function checkFlowsAddUp(dataset: Dataset): Finding[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const partsOf = (total: TradeFact, flow: "export" | "import") =>
    dataset.trade.find((row) => {
      if (row.flow !== flow || row.reporter !== total.reporter) return false;
      if (row.partner !== total.partner || row.period !== total.period) return false;
      return isSamePublication(sources, row.source, total.source);
    });
  return dataset.trade.flatMap((total, index) => {
    if (total.flow !== "total") return [];
    const exported = partsOf(total, "export");
    const imported = partsOf(total, "import");
    if (!exported || !imported) return [];
    const gap = exported.usdBn + imported.usdBn - total.usdBn;
    const rounding = roundingOf(exported) + roundingOf(imported) + roundingOf(total);
    if (Math.abs(gap) <= rounding * (1 + 1e-9)) return [];
    const sum = `${exported.usdBn} + ${imported.usdBn}`;
    const message = `exports + imports (${sum}) miss the total ${total.usdBn} by ${gap.toFixed(4)} bn`;
    const remedy = "correct the row that differs from its page, or explain it in src/data/check/exceptions.ts";
    return [findingAt("trade", index, total, message, remedy)];
  });
}
