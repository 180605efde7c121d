import { type Dataset, type TradeFact, tables } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";

/** A row of trade of Kazakhstan in 2024, as China counts it. */
export function fact(source: string, usdBn: number, more: Partial<TradeFact> = {}): TradeFact {
  return {
    reporter: "CHN",
    partner: "KAZ",
    period: "2024",
    flow: "export",
    usdBn,
    asPublished: `${usdBn} billion US dollars`,
    source,
    confidence: "high",
    ...more,
  };
}

/** Tables that hold nothing but what is given, and the real sources and countries. */
export function dataset(rows: Partial<Dataset>): Dataset {
  const { sources, countries } = datasetTables();
  const empty = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
  return { ...empty, sources, countries, ...rows } as unknown as Dataset;
}

const [first, second] = datasetTables().sources.filter(({ kind }) => kind === "press");
const office = datasetTables().sources.find(({ kind }) => kind === "statistics");
if (!first || !second || !office) throw new Error("The data lack sources to test with");

/** Ids of two sources of the press, and one of statistics. */
export const sources = { first: first.id, second: second.id, office: office.id };

/** Two states: one figure corrected, one now by another source, one new, one gone, one as it was. */
export const earlier = dataset({
  trade: [
    fact(sources.first, 28.1),
    fact(sources.first, 3.5, { partner: "KGZ" }),
    fact(sources.first, 9, { partner: "UZB" }),
    fact(sources.second, 7, { flow: "import", note: "a slip" }),
  ],
  growth: [{ reporter: "CHN", partner: "KAZ", period: "2024", flow: "export", growthPct: 9, source: sources.first }],
});

export const later = dataset({
  trade: [
    fact(sources.first, 9, { partner: "UZB" }),
    fact(sources.first, 28.4, { note: "as the office corrected it" }),
    fact(sources.office, 3.9, { partner: "KGZ" }),
    fact(sources.office, 4.2, { partner: "TJK" }),
  ],
  corrections: [
    {
      table: "trade",
      row: `CHN KAZ 2024 import, ${sources.second}`,
      what: "removed",
      reason: "A slip on the page.",
      sources: [sources.office],
    },
  ],
  growth: [{ source: sources.first, growthPct: 9, flow: "export", period: "2024", partner: "KAZ", reporter: "CHN" }],
});

export const older = { version: "2026.01.01-aaaaaa", kept: "2026-01-02T10:00:00.000Z", dataset: earlier };
export const newer = { version: "2026.11.01-bbbbbb", kept: "2026-11-02T10:00:00.000Z", dataset: later };
