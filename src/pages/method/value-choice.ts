import type { Book, Cell } from "../../data/book.ts";
import { periodOf } from "../../data/period.ts";
import { decidingRule, type Rule } from "../../data/figures/preferred.ts";
import type { Caveat, TradeAmount } from "../../data/schema/schema.ts";

/** A published value, and why it is or is not the one shown. */
export interface RankedValue {
  readonly fact: TradeAmount;
  readonly why: { readonly rule: "shown" | Rule } | { readonly caveat: Caveat };
}

/** Every value published for a cell: the one shown, then those that lost to it, then those with a caveat. */
export function valueChoice(book: Book, { ranked, published }: Cell): readonly RankedValue[] {
  const [shown] = ranked;
  const office = book.dataset.countries.find(({ code }) => code === shown?.reporter)?.office;
  const rank = { sources: book.sources, office };
  return [
    ...ranked.map((fact) => ({
      fact,
      why: { rule: (shown && decidingRule(shown, fact, rank)) ?? ("shown" as const) },
    })),
    ...published.flatMap((fact) => (fact.caveat === undefined ? [] : [{ fact, why: { caveat: fact.caveat } }])),
  ];
}

/** The cell that shows the choice best: of a whole year, with the most different values; of equals, the newest. */
export function mostDisputedCell(book: Book): Cell | null {
  let best: { readonly cell: Cell; readonly values: number; readonly year: number } | null = null;
  for (const cell of book.cells.values()) {
    const [shown] = cell.ranked;
    if (!shown) continue;
    const { year, partial } = periodOf(shown.period);
    if (partial) continue;
    const values = new Set(cell.published.map(({ usdBn }) => usdBn)).size;
    if (!best || values > best.values || (values === best.values && year > best.year)) best = { cell, values, year };
  }
  return best?.cell ?? null;
}
