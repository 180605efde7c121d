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

/** What a page can load: whole tables, and what figures need to know of their sources at once. */
export type PageTable = TableName | "source-names";
