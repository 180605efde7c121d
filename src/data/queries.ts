import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { type Table, type TableName, tables } from "./schema/schema.ts";

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
 * the data, with its closing slash. Fails with a `DataError` only.
 */
export function tableQuery<Name extends TableName>(name: Name, folder: string) {
  return queryOptions<Table<Name>, DataError, Table<Name>, readonly ["table", string, Name]>({
    queryKey: ["table", folder, name],
    queryFn: ({ signal }) => loadTable(name, folder, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // A second try may find the network again; a file that does not fit will not fit then either.
    retry: (failures, error) => failures < 1 && error.kind !== "format",
    // The page shows what failed before it came to life; another try is the reader's to ask for.
    retryOnMount: false,
    refetchOnWindowFocus: false,
    // A machine without a network can still reach a site that it serves itself.
    networkMode: "always",
  });
}

async function loadTable<Name extends TableName>(
  name: Name,
  folder: string,
  signal: AbortSignal,
): Promise<Table<Name>> {
  const response = await fetch(`${folder}${name}.json`, { signal }).catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
  if (!response.ok) throw new DataError("status", name, { status: response.status });
  const text = await response.text().catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
  return readTable(name, text);
}

function readTable<Name extends TableName>(name: Name, text: string): Table<Name> {
  const result = v.safeParse(tables[name], parseJson(name, text), { abortEarly: true });
  if (result.success) return result.output as Table<Name>;
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
