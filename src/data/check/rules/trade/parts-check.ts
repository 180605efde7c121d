import { type Book, cellOf } from "../../../book.ts";
import { periodOf } from "../../../period.ts";
import { roundingOf } from "../../../rounding.ts";
import type { Dataset, TradeFact, YuanFact } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";
import { bookOf } from "./line.ts";

/** By how much later publications may revise earlier ones, in parts of the figure. */
const revision = 0.03;
/** How many times as fast as up to then trade may go on after a part of the year. */
const pace = 8;
/** By how much flows and total of different pages may miss each other. */
const flowExcess = 1.1;
const sumFactor = 1.7;

/** A part of a year is less than a longer part and the year, a flow less than both together, months make their sums. */
export function checkParts(dataset: Dataset): Finding[] {
  const book = bookOf(dataset);
  const preferred = [...book.cells.values()].flatMap(({ ranked }) => ranked.slice(0, 1));
  const dollars = groupBy(preferred, yearKey);
  const yuan = groupBy(dataset.yuan, (row) => `${yearKey(row)} ${row.source}`);
  const remedy = "compare it with its page: the unit, the decimals, the months and the flow";
  return [
    ...dataset.trade.flatMap((row, index) => {
      if (row.caveat !== undefined) return [];
      const alike = dollars.get(yearKey(row)) ?? [];
      const ofParts = alike.includes(row) ? besideParts(row, alike, ({ usdBn }) => usdBn, roundingOf) : null;
      const fault = ofParts ?? besideTotal(book, row);
      return fault === null ? [] : [findingAt("trade", index, row, fault, remedy)];
    }),
    ...dataset.yuan.flatMap((row, index) => {
      const alike = yuan.get(`${yearKey(row)} ${row.source}`) ?? [];
      const fault =
        besideParts(
          row,
          alike,
          ({ cnyBn }) => cnyBn,
          () => 0,
        ) ??
        besideMonth(row, alike) ??
        besideFlows(row, dataset.yuan);
      return fault === null ? [] : [findingAt("yuan", index, row, fault, remedy)];
    }),
  ];
}

interface Row {
  readonly reporter: string;
  readonly partner: string;
  readonly period: string;
  readonly flow: string;
}

/** Against the next shorter and the next longer part that begin in the same month; `alike` holds one row a period. */
function besideParts<Fact extends Row>(
  row: Fact,
  alike: readonly Fact[],
  valueOf: (fact: Fact) => number,
  rounding: (fact: Fact) => number,
): string | null {
  const [first, last] = periodOf(row.period).months;
  const inOrder = alike
    .filter(({ period }) => periodOf(period).months[0] === first)
    .toSorted((a, b) => periodOf(a.period).months[1] - periodOf(b.period).months[1]);
  const at = inOrder.indexOf(row);
  for (const other of [inOrder[at - 1], inOrder[at + 1]]) {
    if (!other) continue;
    const otherLast = periodOf(other.period).months[1];
    const [shorter, longer] = last < otherLast ? [row, other] : [other, row];
    const months = Math.max(last, otherLast) / Math.min(last, otherLast);
    const allowed = rounding(row) + rounding(other);
    const isLess = valueOf(shorter) <= valueOf(longer) * (1 + revision) + allowed;
    const isSlow = first !== 1 || valueOf(longer) <= valueOf(shorter) * months * pace + allowed;
    if (!isLess || !isSlow) return `${valueOf(row)} bn beside ${valueOf(other)} for ${other.period}`;
  }
  return null;
}

function besideTotal(book: Book, row: TradeFact): string | null {
  const of = (flow: TradeFact["flow"]) => cellOf(book, row.reporter, row.partner, row.period, flow).ranked[0]?.usdBn;
  const [total, sold, bought] = [of("total"), of("export"), of("import")];
  if (total === undefined || total === 0) return null;
  if (row.flow !== "total") {
    return row.usdBn > total * flowExcess ? `${row.usdBn} bn of one flow, but ${total} of both together` : null;
  }
  if (sold === undefined || bought === undefined) return null;
  const times = (sold + bought) / row.usdBn;
  return times > sumFactor || times < 1 / sumFactor ? `${row.usdBn} bn, but its flows are ${sold} and ${bought}` : null;
}

/** What a month adds to the months before it. */
function besideMonth(row: YuanFact, alike: readonly YuanFact[]): string | null {
  const { year, months } = periodOf(row.period);
  const [first, last] = months;
  if (first !== last || first === 1) return null;
  const upTo = (month: number) =>
    alike.find(({ period }) => {
      const other = periodOf(period);
      return other.year === year && other.months[0] === 1 && other.months[1] === month;
    })?.cnyBn;
  const [before, after] = [upTo(last - 1), upTo(last)];
  if (before === undefined || after === undefined) return null;
  const added = after - before;
  return Math.abs(added - row.cnyBn) <= revision * after
    ? null
    : `${row.cnyBn} bn, but the months' sum grew by ${added.toFixed(3)}`;
}

function besideFlows(row: YuanFact, yuan: readonly YuanFact[]): string | null {
  if (row.flow !== "total") return null;
  const flows = yuan.filter(
    (other) =>
      other.flow !== "total" &&
      other.period === row.period &&
      other.partner === row.partner &&
      other.source === row.source,
  );
  if (flows.length < 2) return null;
  const sum = flows.reduce((all, { cnyBn }) => all + cnyBn, 0);
  return Math.abs(sum - row.cnyBn) <= 2e-5 * row.cnyBn + 2e-5
    ? null
    : `${row.cnyBn} bn, but its flows come to ${sum.toFixed(5)}`;
}

function yearKey({ reporter, partner, period, flow }: Row): string {
  return `${reporter} ${partner} ${period.slice(0, 4)} ${flow}`;
}

function groupBy<Fact>(rows: readonly Fact[], keyOf: (row: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
