import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { digestOf, type Digests } from "./digests.ts";
import { type PackedRows, unpackRows } from "./parts/packed-rows.ts";
import type { PageTable, Table, Translation } from "./schema/schema.ts";

declare module "@tanstack/react-query" {
  interface Register {
    /** A client's default: what the build knows of the files that its page loads. */
    queryMeta: { readonly digests: Digests };
  }
}

/** The file could not be fetched, the server refused it, or what came is not the table. */
export type DataErrorKind = "network" | "status" | "format";

/** Why a table is not there. What it carries from the file is untrusted: show it as text only. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly kind: DataErrorKind;
  readonly table: PageTable;
  /** The server's answer, for kind "status". */
  readonly status: number | null;
  /** What was wrong, for kind "format": the first bad row, counted from 0, and its field ("12.usdBn: …"). */
  readonly detail: string | null;

  constructor(
    kind: DataErrorKind,
    table: PageTable,
    more: { readonly status?: number; readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(`data/${table}.json: ${more.detail ?? more.status ?? kind}`, { cause: more.cause });
    this.kind = kind;
    this.table = table;
    this.status = more.status ?? null;
    this.detail = more.detail ?? null;
  }

  /** Whatever a query failed with, as the error of a table. */
  static from(error: unknown, table: PageTable): DataError {
    return error instanceof DataError ? error : new DataError("network", table, { cause: error });
  }
}

/**
 * How to load a table of `data/`: one definition for the page, its prerender and its tests. `folder` is the address of
 * the data, with its closing slash; `texts` that of a language's texts, in which the rows then are as far as it has
 * them. Fails with a `DataError` only; without the texts the rows are as they were written. A file that the client has
 * another digest of, or none, is checked against its schema, which is loaded for that.
 */
export function tableQuery<Name extends PageTable>(name: Name, folder: string, texts: string | null = null) {
  return queryOptions<Table<Name>, DataError, Table<Name>, readonly ["table", string, Name, string | null]>({
    queryKey: ["table", folder, name, texts],
    queryFn: async ({ signal, client, meta }) => {
      const table = loadTable(name, folder, meta?.digests[name], signal);
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
export function textsQuery(name: PageTable, texts: string) {
  return queryOptions<Translation, DataError, Translation, readonly ["texts", string, PageTable]>({
    queryKey: ["texts", texts, name],
    queryFn: async ({ signal, meta }) => {
      const { value, isKnown } = await loadFile(name, texts, meta?.digests[`texts/${name}`], signal);
      return isKnown ? (value as Translation) : contentOf(name, (await checks(name)).checkTexts(value));
    },
    ...onceLoaded,
  });
}

async function loadTable<Name extends PageTable>(
  name: Name,
  folder: string,
  digest: string | undefined,
  signal: AbortSignal,
): Promise<Table<Name>> {
  const { value, isKnown } = await loadFile(name, folder, digest, signal);
  if (!isKnown) return contentOf(name, (await checks(name)).checkTable(name, value));
  return (Array.isArray(value) ? value : unpackRows(value as PackedRows)) as Table<Name>;
}

/** Fails with a `DataError` if their code cannot be loaded. */
function checks(name: PageTable) {
  return import("./schema/check-file.ts").catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
}

function contentOf<Content>(name: PageTable, checked: { readonly content: Content } | { readonly fault: string }) {
  if ("fault" in checked) throw new DataError("format", name, { detail: checked.fault });
  return checked.content;
}

async function translated<Name extends PageTable>(
  name: Name,
  table: Promise<Table<Name>>,
  texts: string,
  client: QueryClient,
): Promise<Table<Name>> {
  const [{ textTableOf }, { translatedRows }] = await Promise.all([
    import("./texts/text-fields.ts"),
    import("./texts/translation.ts"),
  ]);
  const textTable = textTableOf(name);
  if (!textTable) return table;
  const translation = client.fetchQuery(textsQuery(textTable, texts)).catch(() => null);
  const [rows, known] = await Promise.all([table, translation]);
  return known ? (translatedRows(textTable, rows as Table<typeof textTable>, known) as Table<Name>) : rows;
}

/** What the file holds, and whether it is the one that was checked at build time. */
async function loadFile(
  name: PageTable,
  folder: string,
  digest: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly value: unknown; readonly isKnown: boolean }> {
  const response = await fetch(`${folder}${name}.json`, { signal }).catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
  if (!response.ok) throw new DataError("status", name, { status: response.status });
  const file = await response.arrayBuffer().catch((cause: unknown) => {
    throw new DataError("network", name, { cause });
  });
  const value = parseJson(name, new TextDecoder().decode(file));
  return { value, isKnown: digest !== undefined && (await digestOf(file)) === digest };
}

function parseJson(name: PageTable, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError("format", name, { detail: "not JSON", cause });
  }
}
