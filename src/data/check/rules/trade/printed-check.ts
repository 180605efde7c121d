import { printedHalfOf, unitsInBn } from "../../../printed-number.ts";
import type { Dataset } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";

/** Each figure is the one that its own row says was printed: a slip in a digit or a unit shows here. */
export function checkPrinted({ trade, yuan }: Dataset): Finding[] {
  return [
    ...trade.flatMap((row, index) => {
      if (isPrinted(row.usdBn, row.asPublished)) return [];
      const message = `${row.usdBn} bn is not what "${row.asPublished}" says`;
      const remedy =
        'give usdBn in billions of US dollars, and asPublished with its unit ("$41.2bn", "38.6 million USD")';
      return [findingAt("trade", index, row, message, remedy)];
    }),
    ...yuan.flatMap((row, index) => {
      if (isPrinted(row.cnyBn, row.asPublished)) return [];
      const message = `${row.cnyBn} bn is not what "${row.asPublished}" says`;
      const remedy =
        'give cnyBn in billions of yuan, and asPublished with its unit ("1730.5亿元", "31179753 (10,000 yuan)")';
      return [findingAt("yuan", index, row, message, remedy)];
    }),
  ];
}

function isPrinted(amount: number, asPublished: string): boolean {
  return printedHalfOf(amount, asPublished) !== null || Math.abs(sumOfParts(asPublished) - amount) < 1e-9;
}

/** "3 billion 678 million", each number with the unit behind it, in billions. */
function sumOfParts(asPublished: string): number {
  const parts = [...asPublished.matchAll(/(\d+)(\D+)/g)];
  return parts.reduce((sum, [, number, words = ""]) => {
    const scale = unitsInBn.find(([unit]) => unit.test(words))?.[1] ?? Number.NaN;
    return sum + Number(number) * scale;
  }, 0);
}
