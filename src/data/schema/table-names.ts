/** Every table of `data/`, in the order of `tables`. It stands apart from the schemas, which few pages load. */
export const tableNames = [
  "sources",
  "countries",
  "trade",
  "yuan",
  "growth",
  "products",
  "events",
  "projects",
  "denominators",
  "indicators",
  "measures",
  "goals",
  "claims",
  "reasons",
  "corrections",
] as const;

export type TableName = (typeof tableNames)[number];

/** What pages load in the place of a whole table, as much of each row as charts are drawn from: the table that it is of. */
export const tableParts = {
  "source-names": "sources",
  "trade-amounts": "trade",
  "event-titles": "events",
} as const satisfies Readonly<Record<string, TableName>>;

export type TablePart = keyof typeof tableParts;

/** What a page can load. */
export type PageTable = TableName | TablePart;
