import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { csvParse, csvParseRows } from "d3";
import { describe, expect, test } from "vitest";
import { datasetVersion, publishedDataset } from "../../scripts/build/published-dataset.ts";
import { tableCsv } from "../../src/data/package/csv.ts";
import { fieldsOf } from "../../src/data/package/fields.ts";
import { type TableName, tables } from "../../src/data/schema/schema.ts";
import { tableParts } from "../../src/data/schema/table-names.ts";
import { datasetFolder, datasetTables } from "../book.ts";

const names = Object.keys(tables) as TableName[];
const dataset = datasetTables();
/** What pages load of a table first: no part of the dataset of its own. */
const partsForPages = Object.keys(tableParts).map((name) => `${name}.json`);

const { files, mark } = await publishedDataset(datasetFolder);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: ReadonlyArray<string | number>;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly title?: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: ReadonlyArray<{
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }>;
  };
}

const descriptor = JSON.parse(text("datapackage.json")) as { readonly resources: readonly Resource[] };

function text(file: string): string {
  const found = files.get(file);
  if (found === undefined) throw new Error(`no ${file}`);
  return found;
}

function resource(name: string): Required<Resource> {
  const found = descriptor.resources.find((one) => one.name === name);
  if (!found?.schema) throw new Error(`no ${name}`);
  return found as Required<Resource>;
}

describe("datapackage.json", () => {
  /** As published by Frictionless for version 1, which version 2 keeps to: see the licence beside them. */
  const profile = (name: string) => {
    const { $schema: _draft4, ...schema } = JSON.parse(
      readFileSync(new URL(`../fixtures/frictionless/${name}.json`, import.meta.url), "utf8"),
    ) as Record<string, unknown>;
    return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  };

  test("fits the published profile of a data package", () => {
    const fits = profile("data-package");
    fits(descriptor);
    expect(fits.errors).toBeNull();
    expect(fits({ ...descriptor, resources: [{ name: "No name!", path: "/etc/passwd" }] })).toBe(false);
  });

  test.each(names)("tells the columns of %s as the published profile of a table wants it", (name) => {
    const fits = profile("table-schema");
    fits(resource(name).schema);
    expect(fits.errors).toBeNull();
    expect(fits({ fields: [{ name: "a", type: "list-of-things" }] })).toBe(false);
  });

  test("tells of every file how long it is and what its sum is", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(text(path));
      expect([bytes, hash], path).toEqual([
        content.length,
        `sha256:${createHash("sha256").update(content).digest("hex")}`,
      ]);
    }
  });

  test("names every published table and description, and each once", () => {
    const paths = descriptor.resources.map(({ path }) => path);
    expect([...paths, "datapackage.json", ...partsForPages].toSorted()).toEqual([...files.keys()].toSorted());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length);
  });

  test("has a word on every table and column, and on none that is not there", () => {
    const { tables: told } = JSON.parse(readFileSync("data/description.json", "utf8")) as {
      tables: Record<string, { fields: Record<string, string> }>;
    };
    for (const name of names) {
      const columns = fieldsOf(name).map((field) => field.name);
      expect(Object.keys(told[name]?.fields ?? {}).toSorted(), `data/description.json: ${name}`).toEqual(
        columns.toSorted(),
      );
    }
    expect(Object.keys(told).toSorted()).toEqual(names.toSorted());
  });

  test("depends on the data alone", async () => {
    expect((await publishedDataset(datasetFolder)).files.get("datapackage.json")).toBe(text("datapackage.json"));
    expect(descriptor).toMatchObject({ version: mark.version, created: "2026-03-18T00:00:00Z" });
  });
});

describe.each(names)("%s.csv", (name) => {
  const rows = csvParse(text(`${name}.csv`));
  const { fields, primaryKey = [], foreignKeys = [] } = resource(name).schema;

  test("has a header and a row for every row of the table, and no byte order mark", () => {
    expect(rows.columns).toEqual(fields.map((field) => field.name));
    expect(rows).toHaveLength(dataset[name].length);
    expect(text(`${name}.csv`).codePointAt(0)).not.toBe(0xfeff);
  });

  test("holds what the table holds", () => {
    const columns = fieldsOf(name);
    for (const [index, row] of rows.entries()) {
      const original = dataset[name][index] as unknown;
      for (const { name: column, path, type } of columns) {
        const cell = row[column] ?? "";
        const value = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], original);
        const read = cell === "" ? null : type === "string" ? cell : (JSON.parse(cell) as unknown);
        expect(read, `${name} ${index} ${column}`).toEqual(value ?? null);
      }
    }
  });

  test("keeps to the rules of its columns", () => {
    const broken = fields.flatMap((field) =>
      rows.filter((row) => !isAllowed(row[field.name] ?? "", field)).map((row) => `${field.name}: ${row[field.name]}`),
    );
    expect(broken).toEqual([]);
    const required = fields.find(({ constraints }) => constraints?.required);
    expect(required && isAllowed("", required)).toBe(false);
  });

  test("can be joined by its keys", () => {
    const keys = rows.map((row) => primaryKey.map((column) => row[column]).join(" "));
    expect(primaryKey.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields: own, reference } of foreignKeys) {
      const known = new Set(csvParse(text(`${reference.resource}.csv`)).map((row) => row[reference.fields[0]]));
      const lost = rows.map((row) => row[own[0]] ?? "").filter((cell) => cell !== "" && !known.has(cell));
      expect(lost).toEqual([]);
    }
  });
});

function isAllowed(cell: string, { constraints = {} }: Field): boolean {
  if (cell === "") return constraints.required !== true;
  const { pattern, enum: values, minimum, maximum } = constraints;
  return (
    (pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell)) &&
    (values === undefined || values.map(String).includes(cell)) &&
    (minimum === undefined || Number(cell) >= minimum) &&
    (maximum === undefined || Number(cell) <= maximum)
  );
}

test("commas, quotes and line breaks stay within their cell", () => {
  const [source] = dataset.sources;
  if (!source) throw new Error("no sources");
  const title = 'He said "no,\r\nnever", =1+1';
  expect(csvParseRows(tableCsv("sources", [{ ...source, title }]))[1]?.[2]).toBe(title);
});

describe("the version", () => {
  test("names the day of the newest source and this state of the tables", () => {
    expect(mark.version).toMatch(/^2026\.03\.18-[0-9a-f]{6}$/);
    expect(datasetVersion(datasetTables())).toBe(mark.version);
  });

  test("changes with any fact", () => {
    const changed = datasetTables();
    Object.assign(changed.trade[0] ?? {}, { usdBn: 0.47 });
    expect(datasetVersion(changed)).not.toBe(mark.version);
  });
});

test("the description for search engines leads to every table and names version and licence", () => {
  expect(mark.jsonLd).toMatchObject({
    "@type": "Dataset",
    version: mark.version,
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "1992/2025",
  });
  const { distribution } = mark.jsonLd as { distribution: ReadonlyArray<{ contentUrl: string }> };
  const paths = distribution.map(({ contentUrl }) => contentUrl.replace("%root%data/", ""));
  expect([...paths, ...partsForPages].toSorted()).toEqual([...files.keys()].toSorted());
});
