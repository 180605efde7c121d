import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { tables } from "../../src/data/schema/schema.ts";
import { textTables } from "../../src/data/texts/text-fields.ts";
import { type TextFiles, textFileSchema } from "../../src/data/texts/text-files.ts";

/** Where the dataset stands: its tables, and what is kept of earlier states of them in a folder `versions`. */
export const dataFolder = "data";

/** The tables as they stand in a folder, by name. What they hold is checked where they are used. */
export async function readTables(folder: string): Promise<Record<string, unknown>> {
  const names = Object.keys(tables);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, `${name}.json`), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, JSON.parse(texts[index] ?? "")]));
}

/**
 * What stands beside a folder's tables in another language: a file a table, in the folder `texts/<lang>`. Null where
 * there is no such folder; a table without a file has no texts. Throws if a file is no such file.
 */
export async function readTexts(folder: string, lang: string): Promise<TextFiles | null> {
  const place = join(folder, "texts", lang);
  if (!existsSync(place)) return null;
  const found = textTables.filter((name) => existsSync(join(place, `${name}.json`)));
  const texts = await Promise.all(found.map((name) => readFile(join(place, `${name}.json`), "utf8")));
  return Object.fromEntries(
    found.map((name, index) => [name, v.parse(textFileSchema, JSON.parse(texts[index] ?? ""))]),
  );
}
