import { type QueryClient, queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { firstTables, translationSchema } from "./schema/first-tables.ts";
import type { Table, TableName, Translation } from "./schema/schema.ts";

/** The file could not be fetched, the server refused it, or what came is not the table. */
export type DataErrorKind = "network" | "status" | "format";

/** Why a table is not there. What it carries from the file is untrusted: show it as text only. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly kind: DataErrorKind;
  readonly table: TableName;
  /** The server's answer, for kind "status". */
  readonly status: number | null;
  /** What was wrong, for kind "format": the first bad row, counted from 0, and its field ("12.usdBn: …"). */
  readonly detail: string | null;

  constructor(
    kind: DataErrorKind,
    table: TableName,
    more: { readonly status?: number; readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(`data/${table}.json: ${more.detail ?? more.status ?? kind}`, { cause: more.cause });
    this.kind = kind;
    this.table = table;
    this.status = more.status ?? null;
    this.detail = more.detail ?? null;
  }

  /** Whatever a query failed with, as the error of a table. */
  static from(error: unknown, table: TableName): DataError {
    return error instanceof DataError ? error : new DataError("network", table, { cause: error });
  }
}

/**
 * How to load a table of `data/`: one definition for the page, its prerender and its tests. `folder` is the address of
 * the data, with its closing slash; `texts` that of a language's texts, in which the rows then are as far as it has
 * them. Fails with a `DataError` only; without the texts the rows are as they were written.
 */
export function tableQuery<Name extends TableName>(name: Name, folder: string, texts: string | null = null) {
  return queryOptions<Table<Name>, DataError, Table<Name>, readonly ["table", string, Name, string | null]>({
    queryKey: ["table", folder, name, texts],
    queryFn: async ({ signal, client }) => {
      const table = loadTable(name, folder, signal);
      return texts === null ? table : translated(name, table, texts, client);
    },
    ...onceLoaded,
  });
}

const onceLoaded = {
  staleTime: Number.POSITIVE_INFINITY,
  // A second try may find the network again; a file that does not fit will not fit then either.
  retry: (failures: number, error: DataError) => failures < 1 && error.kind !== "format",
  // The page shows what failed before it came to life; another try is the reader's to ask for.
  retryOnMount: false,
  refetchOnWindowFocus: false,
  // A machine without a network can still reach a site that it serves itself.
  networkMode: "always",
} as const;

/** How to load what a language has of a table's texts; `texts` is the address of its folder. Fails with a `DataError` only. */
export function textsQuery(name: TableName, texts: string) {
  return queryOptions<Translation, DataError, Translation, readonly ["texts", string, TableName]>({
    queryKey: ["texts", texts, name],
    queryFn: async ({ signal }) => read(name, translationSchema, await loadText(name, texts, signal)),
    ...onceLoaded,
  });
}

async function loadTable<Name extends TableName>(
  name: Name,
  folder: string,
  signal: AbortSignal,
): Promise<Table<Name>> {
  const [schema, text] = await Promise.all([schemaOf(name), loadText(name, folder, signal)]);
  return read(name, schema, text) as Table<Name>;
}

/** Fails with a `DataError` if its code cannot be loaded. */
async function schemaOf(name: TableName): Promise<v.GenericSchema> {
  if (name in firstTables) return firstTables[name as keyof typeof firstTables];
  const { tables } = await import("./schema/schema.ts").catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
  return tables[name];
}

async function translated<Name extends TableName>(
  name: Name,
  table: Promise<Table<Name>>,
  texts: string,
  client: QueryClient,
): Promise<Table<Name>> {
  const [{ isTextTable }, { translatedRows }] = await Promise.all([
    import("./texts/text-fields.ts"),
    import("./texts/translation.ts"),
  ]);
  if (!isTextTable(name)) return table;
  const translation = client.fetchQuery(textsQuery(name, texts)).catch(() => null);
  const [rows, known] = await Promise.all([table, translation]);
  return known ? (translatedRows(name, rows as Table<typeof name>, known) as Table<Name>) : rows;
}

async function loadText(name: TableName, folder: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${folder}${name}.json`, { signal }).catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
  if (!response.ok) throw new DataError("status", name, { status: response.status });
  return response.text().catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
}

function read<Schema extends v.GenericSchema>(name: TableName, schema: Schema, text: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseJson(name, text), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new DataError("format", name, { detail: path === null ? issue.message : `${path}: ${issue.message}` });
}

function parseJson(name: TableName, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError("format", name, { detail: "not JSON", cause });
  }
}
