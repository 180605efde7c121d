import { halfOf } from "./decimals.ts";
import type { TradeFact } from "./schema/schema.ts";

/** Billions in one unit of the number that stands beside the word; the longer words first. */
export const unitsInBn: ReadonlyArray<readonly [RegExp, number]> = [
  [/0\.1 billion/i, 0.1],
  [/\(yi\)|亿|億/i, 0.1],
  [/billion|bn|mld|mlrd|milliard|млрд/i, 1],
  [/万|萬|10,000 yuan/, 1e-5],
  [/million|mln|mn|\dm\b|млн/i, 1e-3],
  [/thousand/i, 1e-6],
  [/us dollars?/i, 1e-9],
];

/** `asPublished` may cut the long decimals of a table, by no more than this part of the figure. */
const abbreviation = 2e-5;
/** Figures are kept to the dollar, whatever a table's decimals. */
const dollar = 1e-9;

const vague = /over|more than|exceed|topped|above|rund |about|almost|roughly|approximately|close to|多|\+/i;

/** Half of the last digit that the source printed, or else of the number, in US$ bn; a whole one beside words such as "over" or "almost". */
export function printedRounding({
  usdBn,
  asPublished = "",
}: Pick<TradeFact, "usdBn"> & Partial<Pick<TradeFact, "asPublished">>): number {
  const half = printedHalfOf(usdBn, asPublished) ?? halfOf(1, String(usdBn));
  return Math.max(vague.test(asPublished) ? 2 * half : half, dollar / 2);
}

/** Half of the last digit of the number in `asPublished` that makes this amount, in billions; null if none does. */
export function printedHalfOf(amount: number, asPublished: string): number | null {
  const units = unitsInBn.filter(([word]) => word.test(asPublished)).map(([, scale]) => scale);
  for (const [printed] of asPublished.matchAll(/\d[\d.,]*/g)) {
    for (const number of readings(printed)) {
      for (const scale of units) {
        if (Math.abs(Number(number) * scale - amount) <= abbreviation * amount) return halfOf(scale, number);
      }
    }
  }
  return null;
}

/** What "19,863" can mean: nineteen thousand, or nineteen point eight. */
function readings(printed: string): string[] {
  const digits = printed.replace(/[.,]+$/, "");
  return [digits.replaceAll(",", ""), digits.replace(",", ".")];
}
