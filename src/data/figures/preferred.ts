import { roundingOf } from "../rounding.ts";
import type { SourceName, TradeAmount, YuanFact } from "../schema/schema.ts";

/** What the choice has to know beside the rows themselves. */
export interface RankContext {
  readonly sources: ReadonlyMap<string, SourceName>;
  /** The office that keeps the reporter's own statistics, as its sources name the publisher. */
  readonly office: string | undefined;
}

/**
 * The published figure that stands for a cell (one reporter, partner, period and flow), or null if none may.
 *
 * A row with a caveat never stands for its cell. Of the others the first difference decides:
 * 1. Whose page it is: the reporter's own statistics office, then other statistics (IMF, UN Comtrade), then official
 *    bodies, then everybody who hands a figure on. Press, state media and research are alike here: what counts is
 *    whom they quote and how exactly.
 * 2. How well the page says whose figure it is: `confidence`.
 * 3. How exactly it is printed, down to a million dollars. Anything finer counts as exact.
 * 4. Which was published last. A page dated by its year alone counts as of the year's beginning, one without a date
 *    as oldest.
 * 5. The source's id, so that the choice never depends on the order of rows.
 */
export function preferredFact(facts: readonly TradeAmount[], rank: RankContext): TradeAmount | null {
  return factsByPreference(facts, rank)[0] ?? null;
}

/** The rows that may stand for their cell, best first, by the rule of `preferredFact`. */
export function factsByPreference(facts: readonly TradeAmount[], rank: RankContext): TradeAmount[] {
  const usable = facts.filter((fact) => fact.caveat === undefined);
  if (usable.length < 2) return usable;
  return usable
    .map((fact) => ({ fact, keys: keysOf(fact, rank) }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ fact }) => fact);
}

/** What sets one row before another, by the rule of `preferredFact`; null for a row and itself. */
export type Rule = "publisher" | "confidence" | "rounding" | "published" | "source";

export function decidingRule(one: TradeAmount, other: TradeAmount, rank: RankContext): Rule | null {
  const [a, b] = [keysOf(one, rank), keysOf(other, rank)];
  return rules.find((rule) => a[rule] !== b[rule]) ?? null;
}

/** Amounts of one cell in yuan: those of statistics first, then the newest. */
export function yuanByPreference(facts: readonly YuanFact[], sources: ReadonlyMap<string, SourceName>): YuanFact[] {
  const isElsewhere = ({ source }: YuanFact) => Number(sources.get(source)?.kind !== "statistics");
  return byDateOfSource(facts, sources).toSorted((a, b) => isElsewhere(a) - isElsewhere(b));
}

/** Newest first; rows without a date last. */
export function byDateOfSource<Fact extends TradeAmount | YuanFact>(
  facts: readonly Fact[],
  sources: ReadonlyMap<string, SourceName>,
): Fact[] {
  if (facts.length < 2) return [...facts];
  const dateOf = (fact: Fact) => sources.get(fact.source)?.published ?? "";
  return facts.toSorted((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.source, b.source));
}

const exactBn = 0.0005;
const confidenceOrder = ["high", "medium", "low"] as const;

const rules = ["publisher", "confidence", "rounding", "published", "source"] as const;

interface Keys extends Readonly<Record<Rule, number | string>> {
  readonly publisher: number;
  readonly confidence: number;
  readonly rounding: number;
  readonly published: string;
  readonly source: string;
}

function keysOf(fact: TradeAmount, { sources, office }: RankContext): Keys {
  const source = sources.get(fact.source);
  return {
    publisher: publisherRank(source, office),
    confidence: confidenceOrder.indexOf(fact.confidence),
    rounding: Math.max(roundingOf(fact), exactBn),
    published: source?.published ?? "",
    source: fact.source,
  };
}

function publisherRank(source: SourceName | undefined, office: string | undefined): number {
  if (source?.kind === "statistics") return source.publisher === office ? 0 : 1;
  return source?.kind === "official" ? 2 : 3;
}

function compareKeys(a: Keys, b: Keys): number {
  return (
    a.publisher - b.publisher ||
    a.confidence - b.confidence ||
    a.rounding - b.rounding ||
    compare(b.published, a.published) ||
    compare(a.source, b.source)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
