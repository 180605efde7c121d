import { daysPublished } from "../as-of.ts";
import { type Dataset, type TableName, tables } from "../schema/schema.ts";
import type { DatasetDescription } from "./description.ts";
import { type DataField, fieldsOf } from "./fields.ts";

/** What tells whether a file has arrived whole. */
export interface FileSum {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/** What stands beside the tables, in the words of the standard. */
export interface OtherResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In the same folder as the tables. */
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: "utf-8";
  readonly sources: ReadonlyArray<{ readonly title: string; readonly path: string }>;
  readonly licenses: ReadonlyArray<DatasetDescription["licence"]>;
}

/**
 * The dataset as a Frictionless Data Package (version 2 of the standard, readable by tools of version 1): each table
 * as CSV, by its own name, and as JSON; `sumOf` gives the sums of these files by their names, `others` are files beside them. Depends on the data alone,
 * so that the same data gives the same file.
 */
export function dataPackage(
  dataset: Dataset,
  description: DatasetDescription,
  version: string,
  sumOf: (file: string) => FileSum,
  others: readonly OtherResource[],
) {
  const summed = <Resource extends { readonly path: string }>(resource: Resource) => {
    const { bytes, hash } = sumOf(resource.path);
    return { ...resource, bytes, hash: `sha256:${hash}` };
  };
  const newest = daysPublished(dataset)?.[1];
  const names = Object.keys(tables) as TableName[];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: description.name,
    title: description.title,
    description: description.description,
    version,
    ...(newest && { created: `${newest}T00:00:00Z` }),
    keywords: description.keywords,
    contributors: [{ title: description.creator, roles: ["creator"] }],
    licenses: [description.licence],
    sources: statisticsOf(dataset),
    resources: [
      ...names.map((table) => summed(csvResource(table, description))),
      ...names.map((table) => summed(jsonResource(table, description))),
      ...others.map(summed),
    ],
  };
}

function csvResource(table: TableName, { tables: described }: DatasetDescription) {
  const about = described[table];
  const { primaryKey = [], foreignKeys = {}, fields = {} } = about ?? {};
  return {
    name: table,
    type: "table",
    ...(about && { title: about.title, description: about.description }),
    path: `${table}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: fieldsOf(table).map((field) => asField(field, fields[field.name])),
      missingValues: [""],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(Object.keys(foreignKeys).length > 0 && {
        foreignKeys: Object.entries(foreignKeys).map(([field, { table: resource, column }]) => ({
          fields: [field],
          reference: { resource, fields: [column] },
        })),
      }),
    },
  };
}

/** The same rows as they stand in the project, places and lists nested; its columns are told with the CSV. */
function jsonResource(table: TableName, { tables: described }: DatasetDescription) {
  const about = described[table];
  return {
    name: `${table}-json`,
    ...(about && { title: about.title, description: about.description }),
    path: `${table}.json`,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
  };
}

function asField(
  { name, type, format, isRequired, pattern, minimum, maximum, values }: DataField,
  description?: string,
) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(values !== undefined && { enum: values }),
  };
  return {
    name,
    type,
    ...(format && { format }),
    ...(description !== undefined && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The statistics that figures rest on. Every other source is in the table of sources. */
function statisticsOf({ sources, trade }: Dataset) {
  const used = new Set(trade.map((fact) => fact.source));
  return sources
    .filter(({ id, kind }) => kind === "statistics" && used.has(id))
    .map(({ publisher, title, url, published, linkable }) => ({
      title: `${publisher}: ${title}`,
      ...(linkable && url !== null && { path: url }),
      ...(published !== null && { version: published }),
    }));
}
