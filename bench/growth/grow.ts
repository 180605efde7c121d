import type { Dataset, TradeFact } from "../../src/data/schema/schema.ts";

/** In what a dataset grows: other partners, other periods, or more sources for the same cells. */
export const dimensions = ["partners", "periods", "sources"] as const;
export type Dimension = (typeof dimensions)[number];

export type GrowingTables = Pick<Dataset, "sources" | "trade">;

/**
 * The tables with so many times the rows of trade: the given ones, which a chart shows as before, and copies of each
 * that no chart shows by default. Copies fit the schema, but for partners, of which it has too few.
 */
export function grownTables({ trade, sources }: GrowingTables, dimension: Dimension, factor: number): GrowingTables {
  const copies = Array.from({ length: factor - 1 }, (_, index) => index);
  if (dimension === "sources") {
    const used = new Set(trade.map(({ source }) => source));
    const cited = sources.filter(({ id }) => used.has(id));
    return {
      trade: [...trade, ...copies.flatMap((copy) => trade.map((fact) => later(fact, copy)))],
      sources: [
        ...sources,
        ...copies.flatMap((copy) => cited.map((source) => ({ ...source, id: idOf(source.id, copy) }))),
      ],
    };
  }
  const places = new Map([...new Set(trade.map(({ period }) => period))].map((period, index) => [period, index]));
  const changed = ({ partner, period }: TradeFact, copy: number): Partial<TradeFact> =>
    dimension === "partners"
      ? { partner: `${partner}-${copy}` as TradeFact["partner"] }
      : { period: spanOf(copy * places.size + (places.get(period) ?? 0)) };
  return {
    trade: [...trade, ...copies.flatMap((copy) => trade.map((fact) => ({ ...fact, ...changed(fact, copy) })))],
    sources,
  };
}

/** The same figure from another page that says less of where it is from: it never stands for its cell. */
function later(fact: TradeFact, copy: number): TradeFact {
  return { ...fact, source: idOf(fact.source, copy), confidence: "low" };
}

function idOf(source: string, copy: number): string {
  return `${source}-${copy}`;
}

const firstYear = 1990;
/** Months and years that a span begins in, of which each has as many ends as there are. */
const starts = { months: 11, years: 30 };

/** One of 118,800 spans from February or later to a month of a later year: none of them is ever shown. */
function spanOf(index: number): string {
  const month = 2 + (index % starts.months);
  const year = firstYear + (Math.floor(index / starts.months) % starts.years);
  const end = Math.floor(index / (starts.months * starts.years));
  return `${year}-${two(month)}/${year + 1 + Math.floor(end / 12)}-${two(1 + (end % 12))}`;
}

function two(month: number): string {
  return String(month).padStart(2, "0");
}
