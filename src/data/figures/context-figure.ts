import { type Book, cellOf, partialPeriods } from "../book.ts";
import type { ContextPartner } from "../countries.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import type { FigureOptions } from "./figure.ts";
import type { Caveat } from "../schema/schema.ts";
import { addressOf, blank, type Line, publishedFigure } from "./published-facts.ts";

/** A figure of Russia or Belarus, drawn for scale. It must never be added to those of the five. */
export interface ContextFigure extends Figure {
  readonly country: ContextPartner;
  /** Set where nothing better was published than a figure that does not say whose statistics it is: show it as such. */
  readonly caveat: Extract<Caveat, "ledger-unnamed"> | null;
}

/**
 * A context partner's figure for a year: published, or our sum or difference of its flows, or one whose ledger is not
 * named, marked by its `caveat`. Null if there is none.
 */
export function contextFigureOf(
  book: Book,
  country: ContextPartner,
  ledger: Ledger,
  year: number,
  flow: Flow,
  options: FigureOptions = {},
): ContextFigure | null {
  const ofYear = contextFigure(book, { ledger, country, period: String(year) }, flow);
  return ofYear ?? (options.allowPartial ? (contextPartialsOf(book, country, ledger, year, flow)[0] ?? null) : null);
}

/** Its figures for parts of the year that begin in January, the longest first: "2024-01/2024-07" for one. */
export function contextPartialsOf(
  book: Book,
  country: ContextPartner,
  ledger: Ledger,
  year: number,
  flow: Flow,
): readonly ContextFigure[] {
  const address = addressOf({ ledger, country }, "total");
  if (!address) return [];
  return partialPeriods(book, address.reporter, address.partner, year).flatMap((period) => {
    const figure = contextFigure(book, { ledger, country, period }, flow);
    return figure ? [figure] : [];
  });
}

interface ContextLine extends Line {
  readonly country: ContextPartner;
}

function contextFigure(book: Book, line: ContextLine, flow: Flow): ContextFigure | null {
  const figure = publishedFigure(book, line, flow);
  if (figure) return { ...figure, country: line.country, caveat: null };
  const address = flow === "balance" ? null : addressOf(line, flow);
  if (!address) return null;
  const { published } = cellOf(book, address.reporter, address.partner, line.period, address.flow);
  const fact = published.find((row) => row.caveat === "ledger-unnamed");
  if (!fact) return null;
  return {
    ...blank(line, flow),
    country: line.country,
    value: fact.usdBn,
    status: "published",
    fact,
    others: published.filter((other) => other !== fact),
    caveat: "ledger-unnamed",
  };
}
