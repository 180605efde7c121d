import { type Book, cellOf } from "../book.ts";
import type { Figure, Flow, Ledger } from "./figure.ts";
import { periodOf } from "../period.ts";
import type { Source, TradeFact, TradeFlow } from "../schema/schema.ts";

/** One line of the books: whose they are, with whom, for which period. */
export interface Line {
  readonly ledger: Ledger;
  readonly country: Figure["country"];
  readonly period: string;
}

/** A line's figure as somebody published it, or else our sum or difference of its two published flows. */
export function publishedFigure(book: Book, line: Line, flow: Flow): Figure | null {
  if (flow === "balance") return fromPair(book, line, "balance");
  return asPublished(book, line, flow) ?? (flow === "total" ? fromPair(book, line, "total") : null);
}

function asPublished(book: Book, line: Line, flow: TradeFlow): Figure | null {
  const [fact] = cell(book, line, flow).ranked;
  return fact ? asFigure(book, line, flow, fact) : null;
}

/** Total or balance of exports and imports, which must come from one publication: flows of two are never combined. */
function fromPair(book: Book, line: Line, flow: "total" | "balance"): Figure | null {
  const imports = cell(book, line, "import").ranked;
  for (const exported of cell(book, line, "export").ranked) {
    const imported = imports.find((fact) => isSamePublication(book.sources, exported.source, fact.source));
    if (!imported) continue;
    return {
      ...blank(line, flow),
      value: flow === "total" ? exported.usdBn + imported.usdBn : exported.usdBn - imported.usdBn,
      status: "derived",
      others: flow === "total" ? cell(book, line, "total").published : [],
      formula: flow === "total" ? "sum-of-flows" : "balance",
      inputs: [asFigure(book, line, "export", exported), asFigure(book, line, "import", imported)],
    };
  }
  return null;
}

/** One page, or two tables that one statistics office published together. Takes ids of sources. */
export function isSamePublication(sources: ReadonlyMap<string, Source>, one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [sources.get(one), sources.get(other)];
  const areTables = a?.kind === "statistics" && b?.kind === "statistics";
  return areTables && a.publisher === b.publisher && a.published !== null && a.published === b.published;
}

function asFigure(book: Book, line: Line, flow: TradeFlow, fact: TradeFact): Figure {
  return {
    ...blank(line, flow),
    value: fact.usdBn,
    status: "published",
    fact,
    others: cell(book, line, flow).published.filter((other) => other !== fact),
  };
}

/** What every figure of a line has in common, before its value is known. */
export function blank(
  line: Pick<Figure, "ledger" | "country" | "period">,
  flow: Flow,
): Omit<Figure, "value" | "status"> {
  return {
    ledger: line.ledger,
    country: line.country,
    period: line.period,
    partial: periodOf(line.period).partial,
    flow,
    fact: null,
    others: [],
    growth: null,
    formula: null,
    inputs: [],
  };
}

/** What China calls an export, its partner's books hold as an import. */
const mirrored = { total: "total", export: "import", import: "export" } as const;

/** Where the dataset keeps a line: by the reporter, and by the flow as the reporter sees it. */
export function addressOf({ ledger, country }: Pick<Line, "ledger" | "country">, flow: TradeFlow) {
  if (ledger === "china") return { reporter: "CHN", partner: country, flow } as const;
  // Nobody keeps books for the five together.
  return country === "C5" ? null : ({ reporter: country, partner: "CHN", flow: mirrored[flow] } as const);
}

function cell(book: Book, line: Line, flow: TradeFlow) {
  const address = addressOf(line, flow);
  return address ? cellOf(book, address.reporter, address.partner, line.period, address.flow) : emptyCell;
}

const emptyCell = { ranked: [], published: [] } as const;
