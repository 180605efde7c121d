import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { daysPublished } from "../../src/data/as-of.ts";
import { digestBytes, type Digests } from "../../src/data/digests.ts";
import { tableCsv } from "../../src/data/package/csv.ts";
import { dataPackage, type OtherResource } from "../../src/data/package/data-package.ts";
import { type DatasetDescription, descriptionSchema } from "../../src/data/package/description.ts";
import { datasetJsonLd } from "../../src/data/package/json-ld.ts";
import { type Dataset, type TableName, tables } from "../../src/data/schema/schema.ts";
import type { SiteMetadata } from "../../src/app/page-head.ts";
import { packedParts } from "../../src/data/parts/table-parts.ts";
import { joinedUnits } from "../../src/i18n/joined-units.ts";
import { translationsOf } from "../../src/data/texts/text-files.ts";
import { langs, sourceLang } from "../../src/i18n/languages.ts";
import { bordersAbout, bordersGeoJson } from "../borders/borders-geojson.ts";
import { readAtlas } from "../borders/cut-borders.ts";
import { readTables, readTexts } from "./dataset-files.ts";
import { readSavedVersions, savedFolder } from "../data/kept-versions.ts";
import { historyFiles, type VersionHistory, versionHistory } from "../data/version-history.ts";

/** The dataset as the site hands it out. */
export interface PublishedDataset {
  readonly tables: Readonly<Record<string, unknown>>;
  readonly mark: Pick<SiteMetadata, "version" | "jsonLd" | "texts" | "digests"> & {
    /** The dataset in a few sentences. */
    readonly description: string;
  };
  /** Everything in the site's folder `data/` but earlier versions and texts in other languages, by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** Texts in other languages, by the name of their file in that folder. */
  readonly textFiles: ReadonlyMap<string, string>;
}

/** Reads the tables of a folder and makes all that is published of them. Throws if one does not fit its schema. */
export async function publishedDataset(folder: string): Promise<PublishedDataset> {
  const raw = await readTables(folder);
  const dataset = asDataset(raw);
  const description = await readDescription();
  const version = datasetVersion(dataset);
  const jsonLd = datasetJsonLd(dataset, description, version, "%root%data/", [bordersResource]);
  const texts = await publishedTexts(folder);
  const textFiles = Object.values(texts).flatMap(({ folder: name, tables: translations }) =>
    Object.entries(translations).map(
      ([table, translation]) => [`texts/${name}/${table}.json`, JSON.stringify(translation)] as const,
    ),
  );
  const files = filesOf(dataset, description, version);
  const digests = digestsOf([...files, ...textFiles]);
  return {
    tables: raw,
    mark: { version, jsonLd, texts, digests, description: description.description },
    files,
    textFiles: new Map(textFiles),
  };
}

function digestsOf(files: ReadonlyArray<readonly [name: string, text: string]>): Digests {
  return Object.fromEntries(
    files
      .filter(([name]) => name.endsWith(".json"))
      .map(([name, text]) => {
        const hash = createHash("sha256").update(text).digest();
        return [name, hash.subarray(0, digestBytes).toString("base64")];
      }),
  );
}

/** A language without any texts is none of these: its pages show the data as it was written. */
async function publishedTexts(folder: string): Promise<NonNullable<SiteMetadata["texts"]>> {
  const found = await Promise.all(
    langs.map(async (lang) => {
      const files = lang === sourceLang ? null : await readTexts(folder, lang);
      if (files === null) return [];
      const translations = withJoinedUnits(translationsOf(files));
      const hash = createHash("sha256").update(JSON.stringify(translations)).digest("hex").slice(0, 6);
      return [[lang, { folder: `${lang}-${hash}`, tables: translations }] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

function withJoinedUnits(tables: ReturnType<typeof translationsOf>): ReturnType<typeof translationsOf> {
  const joined = Object.entries(tables).map(([name, texts]) => [
    name,
    Object.fromEntries(Object.entries(texts).map(([stamp, text]) => [stamp, joinedUnits(text)])),
  ]);
  return Object.fromEntries(joined) as ReturnType<typeof translationsOf>;
}

/** Every version of the dataset, for addresses that name one. */
export interface PublishedVersions {
  /**
   * `versions.json`, the present one first, then from the newest kept on; for each a folder `versions/<version>/` with
   * what `data/` itself holds of the present one; and what each changed of the one before it.
   */
  readonly files: ReadonlyMap<string, string>;
  readonly history: VersionHistory;
}

export async function publishedVersions(present: PublishedDataset, folder: string): Promise<PublishedVersions> {
  const description = await readDescription();
  const saved = await readSavedVersions(savedFolder(folder));
  const { version: newest } = present.mark;
  const states = [
    { version: newest, dataset: asDataset(present.tables), kept: saved.find((one) => one.version === newest)?.kept },
    ...saved
      .filter(({ version }) => version !== newest)
      .map(({ version, tables: raw, kept }) => ({ version, dataset: asDataset(raw), kept })),
  ];
  const history = versionHistory(states);
  const folders = states.map(({ version, dataset }) => ({
    version,
    files: version === newest ? present.files : filesOf(dataset, description, version),
  }));
  return {
    files: new Map([
      ["versions.json", JSON.stringify(history.versions, null, 2)],
      ...historyFiles(history),
      ...folders.flatMap(({ version, files }) =>
        [...files].map(([name, text]) => [`versions/${version}/${name}`, text] as const),
      ),
    ]),
    history,
  };
}

/** Throws if a table does not fit its schema. */
export function asDataset(raw: Readonly<Record<string, unknown>>): Dataset {
  const names = Object.keys(tables) as TableName[];
  return Object.fromEntries(names.map((name) => [name, v.parse(tables[name], raw[name])])) as Dataset;
}

/** The description is of the tables, not of their rows: every folder's has it. */
async function readDescription(): Promise<DatasetDescription> {
  return v.parse(descriptionSchema, JSON.parse(await readFile("data/description.json", "utf8")));
}

function filesOf(dataset: Dataset, description: DatasetDescription, version: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of Object.keys(tables) as TableName[]) {
    files.set(`${name}.json`, JSON.stringify(dataset[name]));
    files.set(`${name}.csv`, tableCsv(name, dataset[name]));
  }
  for (const [name, packed] of Object.entries(packedParts(dataset))) files.set(`${name}.json`, JSON.stringify(packed));
  const sumOf = (file: string) => {
    const bytes = Buffer.from(files.get(file) ?? "");
    return { bytes: bytes.length, hash: createHash("sha256").update(bytes).digest("hex") };
  };
  files.set(bordersResource.path, bordersText());
  const described = dataPackage(dataset, description, version, sumOf, [bordersResource]);
  return files.set("datapackage.json", JSON.stringify(described, null, 2));
}

const bordersResource: OtherResource = {
  name: "borders",
  ...bordersAbout,
  path: "borders.geojson",
  format: "geojson",
  mediatype: "application/geo+json",
  encoding: "utf-8",
};

let cutOnce: string | null = null;

/** The same beside every version of the tables. */
function bordersText(): string {
  return (cutOnce ??= JSON.stringify(bordersGeoJson(readAtlas())));
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
