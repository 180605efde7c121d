import { centralAsia } from "../../../countries.ts";
import { toleranceOf } from "../../../figures/tolerance.ts";
import type { Dataset, TradeFact } from "../../../schema/schema.ts";
import { publishedFigure } from "../../../figures/published-facts.ts";
import { wholeFact } from "../../../parts/whole-rows.ts";
import { type Finding, findingAt } from "../../finding.ts";
import { bookOf } from "./line.ts";

/**
 * The five countries' own figures against the total published for the five, in every period that has both: equal
 * within their rounding, and where countries are missing at least no larger than the total.
 */
export function checkFiveAddUp(dataset: Dataset): Finding[] {
  const book = bookOf(dataset);
  const lines = new Map<string, TradeFact>();
  for (const fact of dataset.trade) {
    if (fact.partner === "C5") lines.set(`${fact.period} ${fact.flow}`, fact);
  }
  return [...lines.values()].flatMap(({ period, flow }) => {
    const whole = publishedFigure(book, { ledger: "china", country: "C5", period }, flow);
    if (!whole?.fact) return [];
    const found = centralAsia.map((country) => publishedFigure(book, { ledger: "china", country, period }, flow));
    const parts = found.filter((figure) => figure !== null);
    const gap = parts.reduce((sum, part) => sum + part.value, 0) - whole.value;
    const rounding = parts.reduce((sum, part) => sum + toleranceOf(part), toleranceOf(whole)) * (1 + 1e-9);
    const isWithin = parts.length < centralAsia.length ? gap <= rounding : Math.abs(gap) <= rounding;
    if (isWithin) return [];
    const message = `the five (${(whole.value + gap).toFixed(3)}) miss the published ${whole.value} by ${gap.toFixed(3)} bn`;
    const remedy = "correct the row that differs from its page, or explain it in src/data/check/exceptions.ts";
    const row = wholeFact(whole.fact);
    return [findingAt("trade", dataset.trade.indexOf(row), row, message, remedy)];
  });
}
