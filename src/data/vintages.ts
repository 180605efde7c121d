import { knownFrom } from "./as-of.ts";
import { type Book, cellOf, sourceOf } from "./book.ts";
import type { Figure } from "./figures/figure-type.ts";
import type { Caveat, SourceName, TradeAmount } from "./schema/schema.ts";
import { addressOf } from "./figures/published-facts.ts";

/** One published value of a cell, and when the world could know it. */
export interface Vintage {
  /** As precise as the source is dated; null where it is not. */
  readonly date: string | null;
  /** US$ bn. */
  readonly value: number;
  readonly source: SourceName;
  /** Why it never stood for the cell, if it was never to. */
  readonly caveat: Caveat | null;
  readonly fact: TradeAmount;
}

/**
 * Every published value of a figure's cell in the order of publication, undated ones last; of an as-of book, those of
 * its day. A source dated by its year or month alone stands at the end of it. Takes any figure, computed ones too: what
 * was published for the same country, period and flow. Nothing for a balance, and for what compares the two ledgers.
 */
export function vintagesOf(
  book: Book,
  { ledger, country, period, flow }: Pick<Figure, "ledger" | "country" | "period" | "flow">,
): readonly Vintage[] {
  if (ledger === "both" || flow === "balance") return [];
  const address = addressOf({ ledger, country }, flow);
  if (!address) return [];
  return cellOf(book, address.reporter, address.partner, period, address.flow)
    .published.map((fact) => {
      const source = sourceOf(book, fact.source);
      return {
        date: source.published,
        value: fact.usdBn,
        source,
        caveat: fact.caveat ?? null,
        fact,
      };
    })
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.source.id, b.source.id));
}

function orderOf({ date }: Vintage): string {
  return date === null ? "9999" : knownFrom(date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
