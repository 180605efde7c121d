import type {
  Claim,
  Country,
  Dataset,
  LedgerEvent,
  Project,
  Source,
  TradeFact,
} from "../../../src/data/schema/schema.ts";

/** A way of getting a row wrong, and what is then said of it. */
export interface Slip {
  readonly what: string;
  readonly spoil: (tables: Dataset) => void;
  readonly file: string;
  readonly row: RegExp;
  readonly message: RegExp;
  readonly remedy: RegExp;
}

export function tradeRow(tables: Dataset, source: string, about: Partial<TradeFact>): TradeFact {
  const row = tables.trade.find(
    (fact) =>
      fact.source === source && Object.entries(about).every(([key, value]) => fact[key as keyof TradeFact] === value),
  );
  if (!row) throw new Error(`no such row of ${source}`);
  return row;
}

export function sourceRow(tables: Dataset, id: string): Source {
  const row = tables.sources.find((source) => source.id === id);
  if (!row) throw new Error(`no source ${id}`);
  return row;
}

export function countryRow(tables: Dataset, code: string): Country {
  const row = tables.countries.find((country) => country.code === code);
  if (!row) throw new Error(`no country ${code}`);
  return row;
}

export function eventRow(tables: Dataset, id: string): LedgerEvent {
  const row = tables.events.find((event) => event.id === id);
  if (!row) throw new Error(`no event ${id}`);
  return row;
}

export function claimRow(tables: Dataset, id: string): Claim {
  const row = tables.claims.find((claim) => claim.id === id);
  if (!row) throw new Error(`no claim ${id}`);
  return row;
}

export function projectRow(tables: Dataset, id: string): Project {
  const row = tables.projects.find((project) => project.id === id);
  if (!row) throw new Error(`no project ${id}`);
  return row;
}

export const total2024 = { partner: "KAZ", period: "2024", flow: "total" } as const;
export const astana = "astanatimes-2025-01-kazakhstan-first";
