import { type Book, openBook } from "../../data/book.ts";
import type { Dataset, TableName } from "../../data/schema/schema.ts";
import type { Catalogue } from "../../i18n/languages.ts";
import type { Bounds } from "../../view/address.ts";
import type { FormatRules } from "./plain-formatters.ts";
import { type PackedRows, unpackRows } from "../../data/parts/packed-rows.ts";

/** What one file brings: rows of some tables, and the sources that they rest on, by names of its own. */
export type LightTables = Partial<Readonly<Record<TableName, PackedRows>>>;

/** What the scripts of an embed hand to each other: classic ones, since a frame that is fenced in may load no modules. */
export interface LightEmbed {
  /** Whether all of them have come; `first-paint.js` asks for them as soon as it has read the address. */
  readonly loaded?: Promise<boolean>;
  tables?: LightTables[];
  bounds?: Pick<Bounds, "first" | "last" | "published">;
  /** True where other events than these may be named in an address: of those, none can be called unknown. */
  someEvents?: boolean;
  messages?: Catalogue;
  /** Null where a language follows others: then the browser's formatters are asked. */
  rules?: FormatRules | null;
  /** Runs the chart's script, once the page is there. */
  begin?: () => void;
  /** The view that a query asks for, "" or "?…"; null where that takes the whole page. */
  draw?: (search: string) => DrawnView | null;
}

export interface DrawnView {
  readonly html: string;
  /** Whether something is open beside the chart, which the whole page brings once the chart is seen. */
  readonly isOpen: boolean;
}

declare global {
  interface Window {
    silkLedger?: LightEmbed;
  }
}

/** The book of all rows that have come. */
export function lightBook(files: readonly LightTables[]): Book {
  const rows = (name: TableName) => files.flatMap((file) => (file[name] ? unpackRows(file[name]) : []));
  const names = ["countries", "trade", "yuan", "growth", "events", "goals", "denominators"] as const;
  // The same sources may stand in several files.
  const sources = new Map(rows("sources").map((row) => [(row as { readonly id: string }).id, row]));
  const dataset = {
    projects: [],
    sources: [...sources.values()],
    ...Object.fromEntries(names.map((name) => [name, rows(name)])),
  };
  return openBook(dataset as unknown as Dataset);
}
