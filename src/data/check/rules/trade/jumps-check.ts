import { type Book, cellOf } from "../../../book.ts";
import type { CountryCode, TradeParty } from "../../../countries.ts";
import { roundingOf } from "../../../rounding.ts";
import { periodOf } from "../../../period.ts";
import type { Dataset, TradeFact, TradeFlow } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";
import { bookOf, mirrored } from "./line.ts";

/** Below these US$ bn trade is too small for its jumps to mean anything. */
const small = 0.02;
/** How many times another source's figure of the same cell a figure may be. */
const sourcesFactor = 2;
/** How many times the larger of the years around it, or that part of the smaller; unless the mirror jumps as well. */
const yearsFactor = 5;
/** How many times what the other side counts. */
const mirrorFactor = 20;
/** How much closer exports over imports would be to the years around if the two were swapped, as a logarithm. */
const swapGain = 2;
/** Yuan to a US dollar since 1994. */
const yuanRate = { from: 5.5, to: 9 } as const;

/**
 * No figure is far from what other sources, the years around it and the other side say of the same trade: units that
 * were mixed, decimals that were shifted, flows or reporters that were swapped. Rows with a caveat are known to be.
 */
export function checkJumps(dataset: Dataset): Finding[] {
  const book = bookOf(dataset);
  const remedy =
    "compare it with its page: the unit, the decimals, the flow, and whose figure it is; or give it a caveat";
  return [
    ...dataset.trade.flatMap((row, index) => {
      if (row.caveat !== undefined || row.usdBn === 0) return [];
      const fault = besideOthers(book, row) ?? besideYears(book, row) ?? besideMirror(book, row) ?? swapped(book, row);
      return fault === null ? [] : [findingAt("trade", index, row, fault, remedy)];
    }),
    ...dataset.yuan.flatMap((row, index) => {
      const [dollars] = cellOf(book, row.reporter, row.partner, row.period, row.flow).ranked;
      const rate = dollars && dollars.usdBn > 0 ? row.cnyBn / dollars.usdBn : null;
      if (rate === null || (rate >= yuanRate.from && rate <= yuanRate.to)) return [];
      const message = `${row.cnyBn} bn yuan beside ${dollars?.usdBn} bn US$ make ${rate.toFixed(2)} yuan a dollar`;
      return [findingAt("yuan", index, row, message, remedy)];
    }),
  ];
}

function besideOthers(book: Book, row: TradeFact): string | null {
  const others = cellOf(book, row.reporter, row.partner, row.period, row.flow).ranked.filter((other) => other !== row);
  const values = others.map(({ usdBn }) => usdBn).toSorted((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined || Math.max(row.usdBn, middle) < small) return null;
  return timesApart(row.usdBn, middle) > sourcesFactor ? `${row.usdBn} bn, but another source has ${middle}` : null;
}

function besideYears(book: Book, row: TradeFact): string | null {
  const around = aroundOf(book, row.reporter, row.partner, row.period, row.flow);
  const jump = around && jumpOf(row.usdBn, around);
  if (!around || !jump || Math.max(row.usdBn, ...around) < small || Math.abs(jump) <= Math.log(yearsFactor))
    return null;
  const other = otherSide(book, row, row.period);
  const otherAround = other && aroundOf(book, row.partner as CountryCode, row.reporter, row.period, mirrored[row.flow]);
  const otherJump = other && otherAround ? jumpOf(other, otherAround) : 0;
  if (Math.sign(otherJump) === Math.sign(jump) && Math.abs(otherJump) > Math.log(2)) return null;
  return `${row.usdBn} bn beside ${around.join(" and ")} in the years around it`;
}

function besideMirror(book: Book, row: TradeFact): string | null {
  const other = otherSide(book, row, row.period);
  // Two customs never count the same to four digits; round figures of the press may well agree.
  if (other && roundingOf(row) < row.usdBn / 5000 && Math.abs(other / row.usdBn - 1) < 2e-6) {
    return `${row.usdBn} bn, which is the other side's figure`;
  }
  if (!other || Math.max(other, row.usdBn) < 5 * small || timesApart(row.usdBn, other) <= mirrorFactor) return null;
  return `${row.usdBn} bn, but the other side counts ${other}`;
}

/** Told of a pair's export. */
function swapped(book: Book, row: TradeFact): string | null {
  if (row.flow !== "export" || periodOf(row.period).partial) return null;
  const year = Number(row.period);
  const balance = (at: number) => {
    const [sold, bought] = (["export", "import"] as const).map(
      (flow) => cellOf(book, row.reporter, row.partner, String(at), flow).ranked[0]?.usdBn ?? 0,
    );
    return sold && bought && Math.min(sold, bought) >= small / 2 ? Math.log(sold / bought) : null;
  };
  const own = balance(year);
  const around = [balance(year - 1) ?? balance(year - 2), balance(year + 1) ?? balance(year + 2)];
  const [before, after] = around;
  if (own === null || before == null || after == null) return null;
  const asIs = Math.abs(own - before) + Math.abs(own - after);
  const turned = Math.abs(-own - before) + Math.abs(-own - after);
  if (asIs - turned <= swapGain) return null;
  return "exports and imports would fit the years around it far better the other way round";
}

/** The figures of the year before and after, or of the next ones over; null unless there is one on either side. */
function aroundOf(book: Book, reporter: CountryCode, partner: TradeParty, period: string, flow: TradeFlow) {
  const year = Number(period.slice(0, 4));
  const at = (years: number) => {
    const then = period.replaceAll(String(year), String(year + years));
    const [fact] = cellOf(book, reporter, partner, then, flow).ranked;
    return fact && fact.usdBn > 0 ? fact.usdBn : null;
  };
  const [before, after] = [at(-1) ?? at(-2), at(1) ?? at(2)];
  return before !== null && after !== null ? [before, after] : null;
}

/** How far above both neighbours (positive) or below both (negative), as a logarithm; 0 between them. */
function jumpOf(value: number, around: readonly number[]): number {
  const [low, high] = [Math.min(...around), Math.max(...around)];
  if (value > high) return Math.log(value / high);
  return value < low ? Math.log(value / low) : 0;
}

function otherSide(book: Book, { reporter, partner, flow }: TradeFact, period: string): number | null {
  if (partner === "C5") return null;
  return cellOf(book, partner, reporter, period, mirrored[flow]).ranked[0]?.usdBn ?? null;
}

function timesApart(a: number, b: number): number {
  return Math.max(a / b, b / a);
}
