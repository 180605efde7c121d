import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tables } from "../../src/data/schema/schema.ts";

/** The tables as they stand in `data/`, by name. What they hold is checked where they are used. */
export async function readTables(): Promise<Record<string, unknown>> {
  const names = Object.keys(tables);
  const texts = await Promise.all(names.map((name) => readFile(join("data", `${name}.json`), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, JSON.parse(texts[index] ?? "")]));
}
