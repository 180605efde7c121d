import type { Book } from "../../data/book.ts";
import { roundingOf } from "../../data/rounding.ts";
import type { TradeAmount } from "../../data/schema/schema.ts";
import { type Exception, exceptions } from "../../data/check/exceptions.ts";
import { nameOf } from "../../data/check/finding.ts";

/** One reporter, partner, period and flow of which different values were published. */
export interface Conflict {
  /** The preferred value first, then the others by the same rule, those with a caveat last. */
  readonly facts: readonly TradeAmount[];
  /** How far the most distant of the values without a caveat lies from the first, in per cent of it. */
  readonly spread: number;
}

export interface Conflicts {
  /** Values without a caveat differ by at least `notable` per cent; the widest spread first. */
  readonly wide: readonly Conflict[];
  /** They differ by less. */
  readonly narrow: readonly Conflict[];
  /** Only values with a caveat differ from the one shown. */
  readonly caveatOnly: readonly Conflict[];
}

/** In per cent. */
export const notable = 1;

/** Every cell whose published values differ by more than their rounding and a million dollars. */
export function conflictsOf(book: Book): Conflicts {
  const wide: Conflict[] = [];
  const narrow: Conflict[] = [];
  const caveatOnly: Conflict[] = [];
  for (const { ranked, published } of book.cells.values()) {
    const [first] = ranked;
    if (!first) continue;
    const facts = [...ranked, ...published.filter(({ caveat }) => caveat !== undefined)];
    const spread = Math.max(...ranked.map((fact) => Math.abs(fact.usdBn - first.usdBn) / first.usdBn)) * 100;
    const conflict = { facts, spread };
    if (contradict(ranked)) (spread >= notable ? wide : narrow).push(conflict);
    else if (facts.some((fact) => differ(first, fact))) caveatOnly.push(conflict);
  }
  return { wide: wide.toSorted((a, b) => b.spread - a.spread), narrow, caveatOnly };
}

function contradict(facts: readonly TradeAmount[]): boolean {
  return facts.some((one, index) => facts.slice(index + 1).some((other) => differ(one, other)));
}

/** Beyond what rounding explains. A million dollars is as exact as figures are compared here. */
function differ(one: TradeAmount, other: TradeAmount): boolean {
  return Math.abs(one.usdBn - other.usdBn) > Math.max(roundingOf(one) + roundingOf(other), millionBn);
}

const millionBn = 0.001;

/** A place where published figures do not add up, and why that is accepted. */
interface KnownContradiction {
  readonly fact: TradeAmount;
  /** Names the message that says why. */
  readonly told: NonNullable<Exception["told"]>;
}

/** The exceptions of the dataset's checks that are contradictions of sources, each with the row it names. */
export function knownContradictions(trade: readonly TradeAmount[]): readonly KnownContradiction[] {
  const rows = new Map(trade.map((fact) => [nameOf(fact), fact]));
  return exceptions.flatMap(({ row, told }) => {
    const fact = rows.get(row);
    return fact && told !== undefined ? [{ fact, told }] : [];
  });
}
