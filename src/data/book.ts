import { datasetAsOf } from "./as-of.ts";
import type { CountryCode, TradeParty } from "./countries.ts";
import { periodOf } from "./period.ts";
import { byDateOfSource, factsByPreference, type RankContext, yuanByPreference } from "./figures/preferred.ts";
import type { GrowthFact, PageData, SourceName, TradeAmount, TradeFlow, YuanFact } from "./schema/schema.ts";

/** Everything that was published for one reporter, partner, period and flow. */
export interface Cell {
  /** Rows that may stand for the cell, the preferred one first. */
  readonly ranked: readonly TradeAmount[];
  /** All rows, those with a caveat too, newest first. */
  readonly published: readonly TradeAmount[];
}

/** The dataset, indexed for questions about single cells. Open it once and hand it on. */
export interface Book {
  /** What the book holds: everything, or what was known on its day. */
  readonly dataset: PageData;
  /** The day it was opened as of (YYYY-MM-DD), null for now. */
  readonly asof: string | null;
  /** All sources there are, whatever the day: claims name later ones too. */
  readonly sources: ReadonlyMap<string, SourceName>;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Growth of amounts in US dollars; rates of amounts in yuan are not among them. */
  readonly growth: ReadonlyMap<string, GrowthFact>;
  /** Amounts in yuan by the same keys as cells, statistics first, then the later published. */
  readonly yuan: ReadonlyMap<string, readonly YuanFact[]>;
  /** By reporter, partner and year: the parts of the year that begin in January, longest first. */
  readonly partials: ReadonlyMap<string, readonly string[]>;
}

/** Opens the dataset as it stands, or with what was known on a day alone: see `datasetAsOf`. */
export function openBook(all: PageData, asof: string | null = null): Book {
  const dataset = asof === null ? all : datasetAsOf(all, asof);
  const sources = new Map(all.sources.map((source) => [source.id, source]));
  const offices = new Map<string, string>(dataset.countries.map((country) => [country.code, country.office]));
  const cells = new Map<string, Cell>();
  for (const [key, facts] of factsByCell(dataset.trade)) {
    cells.set(key, new RankedCell(facts, { sources, office: offices.get(key.slice(0, 3)) }));
  }
  const growth = new Map(
    dataset.growth
      .filter(({ currency }) => currency === undefined)
      .map((fact) => [cellKey(fact.reporter, fact.partner, fact.period, fact.flow), fact]),
  );
  const yuan = new Map([...factsByCell(dataset.yuan)].map(([key, facts]) => [key, yuanByPreference(facts, sources)]));
  return { dataset, asof, sources, cells, growth, yuan, partials: partialsOf(dataset) };
}

/** Put in order when it is first asked for: a view asks for few of all cells. */
class RankedCell implements Cell {
  readonly #facts: readonly TradeAmount[];
  readonly #rank: RankContext;
  #ranked: readonly TradeAmount[] | undefined;
  #published: readonly TradeAmount[] | undefined;

  constructor(facts: readonly TradeAmount[], rank: RankContext) {
    this.#facts = facts;
    this.#rank = rank;
  }

  get ranked() {
    return (this.#ranked ??= factsByPreference(this.#facts, this.#rank));
  }

  get published() {
    return (this.#published ??= byDateOfSource(this.#facts, this.#rank.sources));
  }
}

/** What is known of the source of that id. Throws on an unknown id, which checked data never holds. */
export function sourceOf(book: Book, id: string): SourceName {
  const source = book.sources.get(id);
  if (!source) throw new Error(`No source has the id "${id}"`);
  return source;
}

const empty: Cell = { ranked: [], published: [] };

export function cellOf(book: Book, reporter: CountryCode, partner: TradeParty, period: string, flow: TradeFlow): Cell {
  return book.cells.get(cellKey(reporter, partner, period, flow)) ?? empty;
}

export function growthOf(
  book: Book,
  reporter: CountryCode,
  partner: TradeParty,
  period: string,
  flow: TradeFlow,
): GrowthFact | null {
  return book.growth.get(cellKey(reporter, partner, period, flow)) ?? null;
}

export function yuanOf(
  book: Book,
  reporter: CountryCode,
  partner: TradeParty,
  period: string,
  flow: TradeFlow,
): readonly YuanFact[] {
  return book.yuan.get(cellKey(reporter, partner, period, flow)) ?? [];
}

export function partialPeriods(
  book: Book,
  reporter: CountryCode,
  partner: TradeParty,
  year: number,
): readonly string[] {
  return book.partials.get(`${reporter} ${partner} ${year}`) ?? [];
}

function cellKey(reporter: string, partner: string, period: string, flow: string): string {
  return `${reporter} ${partner} ${period} ${flow}`;
}

function factsByCell<Fact extends TradeAmount | YuanFact>(rows: readonly Fact[]): Map<string, Fact[]> {
  const cells = new Map<string, Fact[]>();
  for (const fact of rows) {
    const key = cellKey(fact.reporter, fact.partner, fact.period, fact.flow);
    const facts = cells.get(key);
    if (facts) facts.push(fact);
    else cells.set(key, [fact]);
  }
  return cells;
}

function partialsOf(dataset: Pick<PageData, "trade">): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const fact of dataset.trade) {
    const { year, months, partial } = periodOf(fact.period);
    if (!partial || months[0] !== 1) continue;
    const key = `${fact.reporter} ${fact.partner} ${year}`;
    found.set(key, (found.get(key) ?? new Set()).add(fact.period));
  }
  return new Map([...found].map(([key, periods]) => [key, [...periods].sort().reverse()]));
}
