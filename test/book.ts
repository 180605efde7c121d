import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Book, openBook } from "../src/data/book.ts";
import { type Dataset, type TableName, tables } from "../src/data/schema/schema.ts";

/** The frozen dataset that tests stand on: see the README beside it. */
export const datasetFolder = join("test", "fixtures", "dataset");

/** A fresh copy of the frozen tables, for tests that change rows. */
export function datasetTables(): Dataset {
  const read = (name: string) => JSON.parse(readFileSync(join(datasetFolder, `${name}.json`), "utf8")) as unknown;
  const names = Object.keys(tables) as TableName[];
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Dataset;
}

/** The frozen dataset, as the page opens a dataset. */
export const book: Book = openBook(datasetTables());
