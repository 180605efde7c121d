import type { Book } from "../book.ts";
import { centralAsia, type ContextPartner, type Partner } from "../countries.ts";
import { partialPeriods } from "../book.ts";
import { impliedFigure } from "./implied.ts";
import type { Denominator, GrowthFact, TradeFact, TradeFlow, YuanFact } from "../schema/schema.ts";
import { addressOf, publishedFigure } from "./published-facts.ts";
import { remainderOf, sumOf } from "./total.ts";

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
  | "share"
  | "index"
  | "change"
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
  readonly fact: TradeFact | null;
  /** Every other published row of the same cell, newest first, those with a caveat too. */
  readonly others: readonly TradeFact[];
  /** The growth rate that an implied figure was worked back from. */
  readonly growth: GrowthFact | null;
  /** How it was computed; null if it was published. */
  readonly formula: Formula | null;
  readonly inputs: readonly Figure[];
  /**
   * What the statistics print in yuan: with formula "from-yuan" the flow and the total that it was converted by, with a
   * published figure the same amount in yuan.
   */
  readonly yuan?: readonly YuanFact[];
  /** What the trade was set against, added up; with formulas "per-gdp" and "per-capita" alone. */
  readonly denominators?: readonly Denominator[];
}

export interface FigureOptions {
  /** Where the year has no figure, take its longest part that begins in January. */
  readonly allowPartial?: boolean;
}

export interface Total {
  readonly figure: Figure | null;
  /** The countries' figures as far as they are known, in the order asked for. */
  readonly parts: readonly Figure[];
  readonly missing: readonly Partner[];
  /** What a published total holds beyond its known parts and their rounding. */
  readonly unallocated: Figure | null;
}

/**
 * One country's figure for one year, or null if the books are silent. What the flows and totals published for the year
 * say comes first, see `publishedFigure`, then what the growth of the year after implies, then a part of the year.
 */
export function figureOf(
  book: Book,
  ledger: Ledger,
  country: Partner,
  year: number,
  flow: Flow,
  options: FigureOptions = {},
): Figure | null {
  const key = `${ledger} ${country} ${year} ${flow} ${options.allowPartial === true}`;
  return remembered(book, figures, key, () => {
    const ofYear =
      publishedFigure(book, { ledger, country, period: String(year) }, flow) ??
      impliedFigure(book, ledger, country, year, flow);
    return ofYear ?? (options.allowPartial ? partialFigure(book, ledger, country, year, flow) : null);
  });
}

/**
 * Several countries together. For all five, a total that was published for them beats the sum of its parts, and what
 * the parts leave open is `unallocated`. Otherwise the sum, and only if no part is missing: part of a total must not
 * pass for the total.
 */
export function totalOf(book: Book, ledger: Ledger, countries: readonly Partner[], year: number, flow: Flow): Total {
  const key = `${ledger} ${countries.join("+")} ${year} ${flow}`;
  return remembered(book, totals, key, () => {
    const found = countries.map((country) => figureOf(book, ledger, country, year, flow));
    const parts = found.filter((figure) => figure !== null);
    const missing = countries.filter((_, index) => found[index] === null);
    const areAllFive = centralAsia.every((country) => countries.includes(country));
    const whole = areAllFive ? publishedFigure(book, { ledger, country: "C5", period: String(year) }, flow) : null;
    return {
      figure: whole ?? (missing.length === 0 ? sumOf(parts) : null),
      parts,
      missing,
      unallocated: whole && remainderOf(whole, parts),
    };
  });
}

/** Ids of all sources that a figure rests on, through its inputs, each once. */
export function sourcesOf(figure: Figure): string[] {
  const ids = new Set<string>();
  const visit = ({ fact, growth, inputs, yuan = [], denominators = [] }: Figure) => {
    for (const { source } of yuan) ids.add(source);
    if (fact) ids.add(fact.source);
    if (growth) ids.add(growth.source);
    inputs.forEach(visit);
    for (const { source } of denominators) ids.add(source);
  };
  visit(figure);
  return [...ids];
}

function partialFigure(book: Book, ledger: Ledger, country: Partner, year: number, flow: Flow): Figure | null {
  const address = addressOf({ ledger, country }, "total");
  if (!address) return null;
  for (const period of partialPeriods(book, address.reporter, address.partner, year)) {
    const figure = publishedFigure(book, { ledger, country, period }, flow);
    if (figure) return figure;
  }
  return null;
}

type Memory<Value> = WeakMap<Book, Map<string, Value>>;
const figures: Memory<Figure | null> = new WeakMap();
const totals: Memory<Total> = new WeakMap();

/** Charts ask for the same few hundred figures on every change of the view. */
function remembered<Value>(book: Book, memory: Memory<Value>, key: string, compute: () => Value): Value {
  const known = memory.get(book) ?? new Map<string, Value>();
  memory.set(book, known);
  const held = known.get(key);
  if (held !== undefined) return held;
  const value = compute();
  known.set(key, value);
  return value;
}
