import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tables } from "../../src/data/schema/schema.ts";

/** Where the dataset stands: its tables, and what is kept of earlier states of them in a folder `versions`. */
export const dataFolder = "data";

/** The tables as they stand in a folder, by name. What they hold is checked where they are used. */
export async function readTables(folder: string): Promise<Record<string, unknown>> {
  const names = Object.keys(tables);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, `${name}.json`), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, JSON.parse(texts[index] ?? "")]));
}
