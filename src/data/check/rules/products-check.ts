import type { Dataset, Product } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** Codes are those of their classification, and each has one label. */
export function checkProducts({ products }: Dataset): Finding[] {
  const labels = new Map<string, string>();
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
    return faults.map(([message, remedy]) => findingAt("products", index, row, message, remedy));
  });
}

function keyOf({ classification, code }: Product): string {
  return `${classification} ${code}`;
}
