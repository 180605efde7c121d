import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { daysPublished } from "../src/data/as-of.ts";
import { tableCsv } from "../src/data/package/csv.ts";
import { dataPackage } from "../src/data/package/data-package.ts";
import { descriptionSchema } from "../src/data/package/description.ts";
import { datasetJsonLd } from "../src/data/package/json-ld.ts";
import { type Dataset, type TableName, tables } from "../src/data/schema.ts";
import type { DatasetMark } from "../src/prerender.tsx";
import { readTables } from "./dataset-files.ts";

/** The dataset as the site hands it out. */
export interface PublishedDataset {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly mark: DatasetMark;
  /** Everything in the site's folder `data/`, by file name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the tables of `data/` and makes all that is published of them. Throws if one does not fit its schema. */
export async function publishedDataset(): Promise<PublishedDataset> {
  const raw = await readTables();
  const names = Object.keys(tables) as TableName[];
  const dataset = Object.fromEntries(names.map((name) => [name, v.parse(tables[name], raw[name])])) as Dataset;
  const description = v.parse(descriptionSchema, JSON.parse(await readFile("data/description.json", "utf8")));
  const version = datasetVersion(dataset);
  const files = new Map<string, string>();
  for (const name of names) {
    files.set(`${name}.json`, JSON.stringify(dataset[name]));
    files.set(`${name}.csv`, tableCsv(name, dataset[name]));
  }
  files.set("datapackage.json", JSON.stringify(dataPackage(dataset, description, version), null, 2));
  const jsonLd = datasetJsonLd(dataset, description, version, "%root%data/");
  return { tables: raw, mark: { version, jsonLd }, files };
}

/**
 * "2026.03.18-ab12cd": the day of the newest source, and what tells this state of the tables from any other. It
 * follows from their content alone, whenever and wherever they are published.
 */
export function datasetVersion(dataset: Dataset): string {
  const newest = daysPublished(dataset)?.[1] ?? "0000-00-00";
  const hash = createHash("sha256");
  // As CSV, in which a row looks the same in whatever order its file names the fields.
  for (const name of Object.keys(tables) as TableName[]) hash.update(name).update(tableCsv(name, dataset[name]));
  return `${newest.replaceAll("-", ".")}-${hash.digest("hex").slice(0, 6)}`;
}
