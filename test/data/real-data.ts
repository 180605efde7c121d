import { readFileSync } from "node:fs";
import { type Book, openBook } from "../../src/data/book.ts";
import { type Dataset, type TableName, tables } from "../../src/data/schema/schema.ts";

/** A fresh copy of the tables of `data/`, for tests that change rows. */
export function realTables(): Dataset {
  const names = Object.keys(tables) as TableName[];
  const read = (name: TableName) => JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as unknown;
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Dataset;
}

export function realBook(): Book {
  return openBook(realTables());
}
