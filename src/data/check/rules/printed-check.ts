import { printedHalf } from "../../rounding.ts";
import type { Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** Each figure is the one that its own row says was printed: a slip in a digit or a unit shows here. */
export function checkPrinted(dataset: Dataset): Finding[] {
  return dataset.trade.flatMap((row, index) => {
    if (printedHalf(row) !== null) return [];
    const message = `${row.usdBn} bn is not what "${row.asPublished}" says`;
    const remedy =
      'give usdBn in billions of US dollars, and asPublished with its unit ("$41.2bn", "38.6 million USD")';
    return [findingAt("trade", index, row, message, remedy)];
  });
}
