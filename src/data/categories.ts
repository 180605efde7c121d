/**
 * What rows are sorted into: lists of names that schemas, addresses and charts share, in a file that needs no schema.
 */

export const sourceKinds = ["statistics", "official", "press", "state-media", "research"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const tradeFlows = ["total", "export", "import"] as const;

/** Why a row is kept for the record but never drawn as the ledger's value. */
export const caveats = ["outlier", "low-confidence", "ledger-unnamed", "quoted", "converted"] as const;

/** Topics of measures that a country's page shows, in its order; the economy is there as a denominator only. */
export const countryTopics = ["trade", "gas", "investment", "debt", "transport", "people"] as const;
export type CountryTopic = (typeof countryTopics)[number];

export const eventTypes = [
  "summit",
  "foreign-ministers",
  "state-visit",
  "treaty",
  "bri",
  "sco",
  "mechanism",
  "project",
  "aid",
] as const;
export type EventType = (typeof eventTypes)[number];

export const claimKinds = ["event", "trade", "indicator", "project", "quotation"] as const;
export type ClaimKind = (typeof claimKinds)[number];
export const verdicts = ["confirmed", "contradicted", "unverified"] as const;
export type Verdict = (typeof verdicts)[number];

export const projectStatuses = ["operating", "construction", "planned", "suspended"] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** mt, kt, t, kg: million tonnes, thousand tonnes, tonnes, kilograms; bcm: billion cubic metres. */
export const quantityUnits = ["mt", "kt", "t", "kg", "bcm", "vehicles"] as const;
