import { type Book, openBook } from "../../src/data/book.ts";
import type { Dataset, GrowthFact, Source, TradeFact, YuanFact } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";

/** Sources to make rows of: two tables of China's customs, of one day, one of the partner's office, and who hands on. */
const sourceRows = [
  { id: "table", kind: "statistics", publisher: "customs", published: "2025-01" },
  { id: "sister", kind: "statistics", publisher: "customs", published: "2025-01" },
  { id: "later-table", kind: "statistics", publisher: "customs", published: "2025-02" },
  { id: "undated", kind: "statistics", publisher: "customs", published: null },
  { id: "undated-too", kind: "statistics", publisher: "customs", published: null },
  { id: "office", kind: "statistics", publisher: "bureau", published: "2025-01" },
  { id: "ministry", kind: "official", publisher: "ministry", published: "2025-01" },
  { id: "paper", kind: "press", publisher: "paper", published: "2025-01" },
  { id: "gazette", kind: "press", publisher: "paper", published: "2025-01" },
] as const;

export type SourceId = (typeof sourceRows)[number]["id"];

type Cell = Partial<Pick<TradeFact, "reporter" | "partner" | "period" | "caveat">>;

const cell = { reporter: "CHN", partner: "KAZ", period: "2024" } as const;

/** A row of China's books with Kazakhstan in 2024, unless `elsewhere` says another cell. */
export function dollars(
  flow: TradeFact["flow"],
  usdBn: number,
  source: SourceId = "table",
  elsewhere: Cell = {},
): TradeFact {
  return { ...cell, flow, usdBn, asPublished: `$${usdBn} billion`, source, confidence: "high", ...elsewhere };
}

export function yuan(
  flow: YuanFact["flow"],
  cnyBn: number,
  source: SourceId = "table",
  elsewhere: Pick<Cell, "partner" | "period"> = {},
): YuanFact {
  return { ...cell, flow, cnyBn, asPublished: `${cnyBn} billion yuan`, source, ...elsewhere };
}

export function growth(growthPct: number, elsewhere: Partial<GrowthFact> = {}): GrowthFact {
  return { ...cell, flow: "total", growthPct, source: "table", ...elsewhere };
}

/** A book of these rows and no others. */
export function bookOf(rows: Partial<Dataset>): Book {
  const empty = Object.fromEntries(Object.keys(datasetTables()).map((name) => [name, []])) as unknown as Dataset;
  const sources = sourceRows.map((row): Source => ({
    ...row,
    title: row.id,
    url: null,
    language: "en",
    cites: null,
    linkable: false,
  }));
  return openBook({ ...empty, sources, ...rows });
}
