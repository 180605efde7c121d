import type { Dataset, TableName } from "../schema/schema.ts";

/** Something wrong in the data, told so that whoever reads it knows where to look and what to do. */
export interface Finding {
  /** "data/trade.json" */
  readonly file: string;
  /** The row's id or, for figures, what it is about and its source; with its line in the file. */
  readonly row: string;
  readonly message: string;
  readonly remedy: string;
}

/** Closed rings of longitude and latitude: polygons, each with its outer ring first. */
export type Borders = ReadonlyArray<ReadonlyArray<ReadonlyArray<readonly [lon: number, lat: number]>>>;

/** What checks need beside the tables. */
export interface Surroundings {
  /** A country's borders by its ISO 3166-1 numeric code. */
  readonly bordersOf: (numeric: string) => Borders | undefined;
  /** What is wrong with an address of our pages, as claims give it; nothing if it leads where it should. */
  readonly viewFaults: (view: string, dataset: Dataset) => readonly string[];
  /** The day on which the tables were last compared with what is published (YYYY-MM-DD), as `description.json` says. */
  readonly checkedOn: string;
  /** The tables of the version that was kept last; null where none is. */
  readonly before: Readonly<Partial<Record<TableName, readonly unknown[]>>> | null;
}

/** A pure look at a dataset that fits the schema. */
export type Check = (dataset: Dataset, surroundings: Surroundings) => Finding[];

export function fileOf(table: TableName): string {
  return `data/${table}.json`;
}

/** A finding about the row of a table at that index. The files hold one row a line, below the opening bracket. */
export function findingAt(table: TableName, index: number, row: unknown, message: string, remedy: string): Finding {
  return { file: fileOf(table), row: `${nameOf(row)} (line ${index + 2})`, message, remedy };
}

/** How a row is called in messages: by its id or code, or as "CHN KAZ 2024 total, source" or "gdp KAZ 2023, source". */
export function nameOf(row: unknown): string {
  if (typeof row !== "object" || row === null) return "row";
  const { id, code, classification, table, indicator, country, reporter, partner, period, flow, source } =
    row as Record<string, unknown>;
  if (typeof id === "string") return id;
  if (typeof classification === "string") {
    return `${reporter} ${partner} ${period} ${flow} ${classification} ${code}, ${source ?? "no source"}`;
  }
  if (typeof code === "string") return code;
  if (typeof table === "string") return `${table} ${(row as { row?: unknown }).row}`;
  if (typeof indicator === "string") return `${indicator} ${country} ${period}, ${source ?? "no source"}`;
  return `${reporter} ${partner} ${period} ${flow}, ${source ?? "no source"}`;
}

/** Whether a row of that name is meant by `row` of a correction: by its whole name, or by the words it begins with. */
export function isNamed(name: string, row: string): boolean {
  return name === row || (name.startsWith(row) && /^[ ,]/.test(name.slice(row.length)));
}
