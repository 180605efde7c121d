import type { ContextPartner, Partner } from "../countries.ts";
import type { Denominator, GrowthFact, TradeAmount, TradeFlow, YuanFact } from "../schema/schema.ts";

/** Whose books: China's customs, or the partner's own statistics. Figures of the two are never combined. */
export type Ledger = "china" | "partner";
/** As China sees it, in both ledgers: `export` is what China sells. */
export type Flow = TradeFlow | "balance";

/**
 * How we know a figure. `published`: somebody printed it; `derived`: computed by us from published figures;
 * `implied`: worked back from a published growth rate, or computed from such a figure; `unallocated`: the part of a
 * published total that no country's figure explains.
 */
export type Status = "published" | "derived" | "implied" | "unallocated";
export type Formula =
  | "sum-of-flows"
  | "balance"
  | "from-yuan"
  | "sum-of-partners"
  | "from-growth"
  | "remainder"
  | "difference"
  | "share"
  | "index"
  | "change"
  | "absolute-change"
  | "gap"
  | "ratio"
  | "per-gdp"
  | "per-capita";

export interface Figure {
  /**
   * US$ bn at full precision; a share, a change and trade per GDP in per cent; an index with 100 as its base; a ratio as
   * it is; trade per head in US$.
   */
  readonly value: number;
  readonly status: Status;
  /** "both" for what compares the two, see `mirror.ts`; everything else is of one alone. */
  readonly ledger: Ledger | "both";
  /** One country, or "C5" for the five or several of them together; Russia and Belarus in `contextFigureOf` alone. */
  readonly country: Partner | ContextPartner | "C5";
  /** "2024", or "2024-01/2024-10". */
  readonly period: string;
  /** True if the period is shorter than a year. */
  readonly partial: boolean;
  readonly flow: Flow;
  /** The preferred published row, for status "published". */
  readonly fact: TradeAmount | null;
  /** Every other published row of the same cell, newest first, those with a caveat too. */
  readonly others: readonly TradeAmount[];
  /** The growth rate that an implied figure was worked back from. */
  readonly growth: GrowthFact | null;
  /** How it was computed; null if it was published. */
  readonly formula: Formula | null;
  readonly inputs: readonly Figure[];
  /**
   * What the statistics print in yuan: with formula "from-yuan" the flow and the total that it was converted by, with a
   * published figure the same amount in yuan, of the five together that of each of them.
   */
  readonly yuan?: readonly YuanFact[];
  /** What the trade was set against, added up; with formulas "per-gdp" and "per-capita" alone. */
  readonly denominators?: readonly Denominator[];
}

/** What tells a figure from the others of a chart. */
export function figureKey({
  ledger,
  country,
  period,
  flow,
  formula,
}: {
  readonly [Field in "ledger" | "country" | "period" | "flow"]: string;
} & { readonly formula: string | null }): string {
  return [ledger, country, period, flow, formula].join(" ");
}

/** Each of them once: the sum of one country is that country's figure. */
export function eachOnce(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [figureKey(figure), figure])).values()];
}
