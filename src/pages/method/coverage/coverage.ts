import type { Book } from "../../../data/book.ts";
import { centralAsia, isPartner, type Partner } from "../../../data/countries.ts";
import { periodOf, yearsCovered } from "../../../data/period.ts";
import { tradeFlows } from "../../../data/categories.ts";
import type { TradeAmount, TradeFlow, YuanFact } from "../../../data/schema/schema.ts";
import type { Ledger } from "../../../view/view.ts";

/**
 * How well a flow of a year is known: published for the whole year; for the whole year, in yuan alone; only in values
 * with a caveat, which are not shown in charts; or only for a part of the year.
 */
export const depths = ["year", "yuan", "caveat", "part"] as const;
export type Depth = (typeof depths)[number];

export interface CoveredFlow {
  readonly depth: Depth;
  /** Published values behind it. */
  readonly values: number;
}

/** What was published of one country's trade in one year; a flow that nobody published is not in it. */
export type CoverageCell = Partial<Readonly<Record<TradeFlow, CoveredFlow>>>;

export interface Coverage {
  readonly ledger: Ledger;
  /** The five, and in China's statistics "C5" for the five together. */
  readonly countries: ReadonlyArray<Partner | "C5">;
  /** Newest first. */
  readonly years: ReadonlyArray<{ readonly year: number; readonly cells: readonly CoverageCell[] }>;
}

/** What was published in one ledger, year by year, its flows as China sees them. Nothing computed counts. */
export function coverageOf(book: Book, ledger: Ledger): Coverage {
  const countries = ledger === "china" ? ([...centralAsia, "C5"] as const) : centralAsia;
  const [first, last] = yearsCovered(book.dataset);
  const flows = flowsByCell([...book.dataset.trade, ...book.dataset.yuan], ledger);
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = last - index;
    return { year, cells: countries.map((country) => cellOf(flows.get(`${country} ${year}`) ?? [])) };
  });
  return { ledger, countries, years };
}

interface Published {
  readonly flow: TradeFlow;
  readonly depth: Depth;
}

function cellOf(published: readonly Published[]): CoverageCell {
  const cell: Partial<Record<TradeFlow, CoveredFlow>> = {};
  for (const flow of tradeFlows) {
    const ofFlow = published.filter((one) => one.flow === flow);
    const depth = depths.find((candidate) => ofFlow.some((one) => one.depth === candidate));
    if (depth) cell[flow] = { depth, values: ofFlow.filter((one) => one.depth === depth).length };
  }
  return cell;
}

function flowsByCell(
  trade: ReadonlyArray<TradeAmount | YuanFact>,
  ledger: Ledger,
): ReadonlyMap<string, readonly Published[]> {
  const cells = new Map<string, Published[]>();
  for (const fact of trade) {
    const country = countryIn(fact, ledger);
    if (country === null) continue;
    const { year, partial } = periodOf(fact.period);
    const ofYear = "cnyBn" in fact ? "yuan" : fact.caveat === undefined ? "year" : "caveat";
    const depth = partial ? "part" : ofYear;
    const flow = ledger === "china" ? fact.flow : mirrored[fact.flow];
    const key = `${country} ${year}`;
    cells.set(key, [...(cells.get(key) ?? []), { flow, depth }]);
  }
  return cells;
}

function countryIn({ reporter, partner }: TradeAmount | YuanFact, ledger: Ledger): Partner | "C5" | null {
  const other = ledger === "china" ? (reporter === "CHN" ? partner : null) : partner === "CHN" ? reporter : null;
  return other === "C5" || (other !== null && isPartner(other)) ? other : null;
}

/** What the partner imports from China is China's export. */
const mirrored = { total: "total", export: "import", import: "export" } as const satisfies Record<TradeFlow, TradeFlow>;
