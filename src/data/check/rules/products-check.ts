import type { Dataset, Product } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** By how much goods may exceed a flow that another page counts. */
const excess = 1.03;

/** Codes are those of their classification, each has one label, and no goods are worth more than all that was traded. */
export function checkProducts({ products, trade }: Dataset): Finding[] {
  const labels = new Map<string, string>();
  const traded = new Map<string, number>();
  for (const row of trade) traded.set(flowOf(row), Math.max(traded.get(flowOf(row)) ?? 0, row.usdBn));
  return products.flatMap((row, index) => {
    const known = labels.get(keyOf(row)) ?? row.label;
    labels.set(keyOf(row), known);
    const faults: Array<readonly [message: string, remedy: string]> = [];
    if (row.label !== known) faults.push([`called "${row.label}", but "${known}" before`, "give each code one label"]);
    if (/^\d+$/.test(row.code) !== (row.classification === "HS")) {
      faults.push([`"${row.code}" is no code of "${row.classification}"`, 'give HS codes as digits, others as "cars"']);
    }
    if (row.classification === "HS" && !/^(?!77)(0[1-9]|[1-9]\d)(\d\d){0,2}$/.test(row.code)) {
      faults.push([`there is no HS code ${row.code}`, "give a chapter (27), heading (2711) or subheading (271121)"]);
    }
    const all = traded.get(flowOf(row));
    if (all !== undefined && row.usdBn !== null && row.usdBn > all * excess) {
      faults.push([
        `${row.usdBn} bn, of ${all} bn that were traded in all`,
        "compare it with its page: unit and decimals",
      ]);
    }
    return faults.map(([message, remedy]) => findingAt("products", index, row, message, remedy));
  });
}

function flowOf({
  reporter,
  partner,
  period,
  flow,
}: Readonly<Record<"reporter" | "partner" | "period" | "flow", string>>): string {
  return `${reporter} ${partner} ${period} ${flow}`;
}

function keyOf({ classification, code }: Product): string {
  return `${classification} ${code}`;
}
