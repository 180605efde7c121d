import type { Book } from "../book.ts";
import { centralAsia, type Partner } from "../countries.ts";
import { partialPeriods } from "../book.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { impliedFigure } from "./implied.ts";
import { addressOf, publishedFigure } from "./published-facts.ts";
import { remainderOf, sumOf } from "./total.ts";

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
