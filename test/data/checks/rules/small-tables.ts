import type { Finding, Surroundings } from "../../../../src/data/check/finding.ts";
import {
  type Claim,
  type Dataset,
  type Denominator,
  type Goal,
  type GrowthFact,
  type Indicator,
  type LedgerEvent,
  type Measure,
  type Product,
  type Project,
  type Source,
  type TableName,
  tables,
  type TradeFact,
  type YuanFact,
} from "../../../../src/data/schema/schema.ts";

/** These rows and no others. */
export function tablesOf(rows: Partial<Dataset>): Dataset {
  const empty = Object.fromEntries((Object.keys(tables) as TableName[]).map((name) => [name, []]));
  return { ...empty, ...rows } as unknown as Dataset;
}

/** Findings as one line each: "data/events.json visit (line 2): what is wrong; what to do". */
export const told = (findings: readonly Finding[]) =>
  findings.map(({ file, row, message, remedy }) => `${file} ${row}: ${message}; ${remedy}`);

export const surroundings: Surroundings = {
  bordersOf: () => undefined,
  viewFaults: () => [],
  checkedOn: "2026-06-15",
  before: null,
};

/** Rows that are sound, but for what is patched. */
export const source = (patch: Partial<Source> = {}): Source => ({
  id: "paper",
  publisher: "Paper",
  title: "Trade",
  url: "https://example.org/trade",
  published: "2026-05-10",
  language: "en",
  kind: "press",
  cites: null,
  linkable: true,
  ...patch,
});
export const trade = (patch: Partial<TradeFact> = {}): TradeFact => ({
  reporter: "CHN",
  partner: "KAZ",
  period: "2024",
  flow: "total",
  usdBn: 40,
  asPublished: "40.00 billion US dollars",
  source: "paper",
  confidence: "high",
  ...patch,
});
export const yuan = (patch: Partial<YuanFact> = {}): YuanFact => ({
  reporter: "CHN",
  partner: "KAZ",
  period: "2024",
  flow: "total",
  cnyBn: 280,
  asPublished: "2800亿元",
  source: "paper",
  ...patch,
});
export const growth = (patch: Partial<GrowthFact> = {}): GrowthFact => ({
  reporter: "CHN",
  partner: "KAZ",
  period: "2024",
  flow: "total",
  growthPct: 10,
  source: "paper",
  ...patch,
});
export const product = (patch: Partial<Product> = {}): Product => ({
  reporter: "CHN",
  partner: "KAZ",
  period: "2024",
  flow: "import",
  classification: "HS",
  code: "27",
  label: "Fuels",
  usdBn: 4,
  quantity: null,
  source: "paper",
  ...patch,
});
export const event = (patch: Partial<LedgerEvent> = {}): LedgerEvent => ({
  id: "visit",
  date: "2026-05-09",
  type: "state-visit",
  format: "in-person",
  title: "A visit",
  summary: "They met.",
  place: null,
  participants: ["CHN", "KAZ"],
  outcomes: [],
  sources: ["paper"],
  confidence: "confirmed",
  ...patch,
});
export const astana = { name: "Astana", country: "KAZ", lon: 71.43, lat: 51.16 } as const;
export const project = (patch: Partial<Project> = {}): Project => ({
  id: "line",
  name: "Line",
  kind: "railway",
  status: "operating",
  tier: 1,
  countries: ["KAZ"],
  started: 2010,
  opened: 2014,
  capacity: null,
  lengthKm: null,
  costUsdBn: null,
  financing: [],
  places: [{ name: "Astana", lon: 71.43, lat: 51.16 }],
  summary: "A line.",
  sources: ["paper"],
  ...patch,
});
export const denominator = (patch: Partial<Denominator> = {}): Denominator => ({
  indicator: "gdp",
  country: "KAZ",
  period: "2024",
  value: 2e11,
  unit: "usd",
  source: "paper",
  ...patch,
});
export const indicator = (patch: Partial<Indicator> = {}): Indicator => ({
  indicator: "gas",
  country: "TKM",
  period: "2024",
  value: 30,
  unit: "bcm",
  source: "paper",
  ...patch,
});
export const measure = (patch: Partial<Measure> = {}): Measure => ({
  id: "gas",
  label: "Gas",
  unit: "bcm",
  topic: "gas",
  ...patch,
});
export const goal = (patch: Partial<Goal> = {}): Goal => ({
  id: "goal",
  kind: "grants",
  title: "Grants",
  country: "C5",
  date: "2023-05-19",
  by: "China",
  event: null,
  value: 1,
  unit: "cny-bn",
  due: 2025,
  outcome: null,
  sources: ["paper"],
  ...patch,
});
export const claim = (patch: Partial<Claim> = {}): Claim =>
  ({
    id: "claim",
    article: "article",
    kind: "trade",
    claim: "Trade came to 40 billion.",
    date: "2024",
    verdict: "confirmed",
    note: "The customs have the same.",
    sources: ["paper"],
    ...patch,
  }) as Claim;

/** An amount that its page prints to the million: known to half of one. */
export const printed = (usdBn: number, patch: Partial<TradeFact> = {}): TradeFact =>
  trade({ usdBn, asPublished: `$${usdBn.toFixed(3)} billion`, ...patch });
