import { printedHalfOf } from "../../../printed-number.ts";
import type { Dataset } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";

/** Each figure is the one that its own row says was printed: a slip in a digit or a unit shows here. */
export function checkPrinted({ trade, yuan }: Dataset): Finding[] {
  return [
    ...trade.flatMap((row, index) => {
      if (printedHalfOf(row.usdBn, row.asPublished) !== null) return [];
      const message = `${row.usdBn} bn is not what "${row.asPublished}" says`;
      const remedy =
        'give usdBn in billions of US dollars, and asPublished with its unit ("$41.2bn", "38.6 million USD")';
      return [findingAt("trade", index, row, message, remedy)];
    }),
    ...yuan.flatMap((row, index) => {
      if (printedHalfOf(row.cnyBn, row.asPublished) !== null) return [];
      const message = `${row.cnyBn} bn is not what "${row.asPublished}" says`;
      const remedy =
        'give cnyBn in billions of yuan, and asPublished with its unit ("1730.5亿元", "31179753 (10,000 yuan)")';
      return [findingAt("yuan", index, row, message, remedy)];
    }),
  ];
}
