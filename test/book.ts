import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type Book, openBook } from "../src/data/book.ts";
import { type Dataset, type TableName, tables } from "../src/data/schema/schema.ts";

/** The published dataset, as the page opens it. */
export const book: Book = openBook(
  Object.fromEntries((Object.keys(tables) as TableName[]).map((name) => [name, readTable(name)])) as unknown as Dataset,
);

function readTable(name: TableName) {
  return v.parse(tables[name], JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8")));
}
