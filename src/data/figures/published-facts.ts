import { type Book, cellOf, yuanOf } from "../book.ts";
import { centralAsia } from "../countries.ts";
import type { Figure, Flow, Ledger } from "./figure-type.ts";
import { periodOf } from "../period.ts";
import type { SourceName, TradeAmount, TradeFlow, YuanFact } from "../schema/schema.ts";

/** One line of the books: whose they are, with whom, for which period. */
export interface Line {
  readonly ledger: Ledger;
  readonly country: Figure["country"];
  readonly period: string;
}

/**
 * A line's figure as somebody published it, or else computed from its two published flows, or a flow converted from
 * yuan. A total that was handed on by officials, press or research gives way to the sum of two flows that statistics
 * publish; of equal rank the total stands, and nothing that was converted ever takes its place.
 */
export function publishedFigure(book: Book, line: Line, flow: Flow): Figure | null {
  switch (flow) {
    case "balance":
      return fromPair(book, line, "balance") ?? convertedBalance(book, line);
    case "total":
      return totalFigure(book, line);
    default:
      return asPublished(book, line, flow) ?? convertedFigure(book, line, flow);
  }
}

function totalFigure(book: Book, line: Line): Figure | null {
  const total = asPublished(book, line, "total");
  if (total && isOfStatistics(book, total)) return total;
  const sum = fromPair(book, line, "total");
  return total && !sum?.inputs.every((flow) => isOfStatistics(book, flow)) ? total : sum;
}

function isOfStatistics(book: Book, { fact }: Figure): boolean {
  return fact !== null && book.sources.get(fact.source)?.kind === "statistics";
}

/** A line's rows that may stand for it, each as a figure, the preferred one first. */
export function rankedFigures(book: Book, line: Line, flow: TradeFlow): readonly Figure[] {
  return cell(book, line, flow).ranked.map((fact) => asFigure(book, line, flow, fact));
}

function asPublished(book: Book, line: Line, flow: TradeFlow): Figure | null {
  return rankedFigures(book, line, flow)[0] ?? null;
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

/** An amount in yuan at the rate of a total that was published in both currencies: `whole` is that total in yuan. */
export function atRateOf(
  total: Figure,
  line: Line,
  flow: TradeFlow,
  [amount, whole]: readonly [amount: YuanFact, whole: YuanFact],
): Figure {
  const { yuan: _, ...dollars } = total;
  return {
    ...blank(line, flow),
    value: (amount.cnyBn / whole.cnyBn) * total.value,
    status: "derived",
    formula: "from-yuan",
    inputs: [dollars],
    yuan: [amount, whole],
  };
}

/**
 * A flow that was published in yuan alone, in US dollars at the rate that the line's total gives, which was published in
 * both: our only conversion. Flow and total in yuan come from one publication.
 */
function convertedFigure(book: Book, line: Line, flow: "export" | "import"): Figure | null {
  const total = asPublished(book, line, "total");
  if (!total) return null;
  const totals = yuanFacts(book, line, "total");
  for (const amount of yuanFacts(book, line, flow)) {
    const whole = totals.find(({ source }) => isSamePublication(book.sources, amount.source, source));
    if (!whole || whole.cnyBn === 0) continue;
    return { ...atRateOf(total, line, flow, [amount, whole]), others: cell(book, line, flow).published };
  }
  return null;
}

function convertedBalance(book: Book, line: Line): Figure | null {
  const inputs = (["export", "import"] as const).flatMap((flow) => convertedFigure(book, line, flow) ?? []);
  const [exported, imported] = inputs;
  if (!exported || !imported) return null;
  return {
    ...blank(line, "balance"),
    value: exported.value - imported.value,
    status: "derived",
    formula: "balance",
    inputs,
  };
}

function yuanFacts(book: Book, line: Line, flow: TradeFlow): readonly YuanFact[] {
  const address = addressOf(line, flow);
  return address ? yuanOf(book, address.reporter, address.partner, line.period, address.flow) : [];
}

/** One page, or two tables that one statistics office published together. Takes ids of sources. */
export function isSamePublication(sources: ReadonlyMap<string, SourceName>, one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [sources.get(one), sources.get(other)];
  const areTables = a?.kind === "statistics" && b?.kind === "statistics";
  return areTables && a.publisher === b.publisher && a.published !== null && a.published === b.published;
}

function asFigure(book: Book, line: Line, flow: TradeFlow, fact: TradeAmount): Figure {
  return {
    ...blank(line, flow),
    value: fact.usdBn,
    status: "published",
    fact,
    others: cell(book, line, flow).published.filter((other) => other !== fact),
    ...yuanBeside(book, line, flow),
  };
}

/**
 * The amount in yuan that statistics print for the same cell: it speaks for the dollars that others hand on. Of the five
 * together, where statistics give each country alone, those of all of them.
 */
function yuanBeside(book: Book, line: Line, flow: TradeFlow): Pick<Figure, "yuan"> {
  const ofStatistics = (country: Line["country"]) => {
    const [amount] = yuanFacts(book, { ...line, country }, flow);
    return amount && book.sources.get(amount.source)?.kind === "statistics" ? [amount] : [];
  };
  const own = ofStatistics(line.country);
  const parts = own.length === 0 && line.country === "C5" ? centralAsia.flatMap(ofStatistics) : own;
  return parts.length === 0 || (own.length === 0 && parts.length < centralAsia.length) ? {} : { yuan: parts };
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
