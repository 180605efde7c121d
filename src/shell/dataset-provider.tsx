import { type QueryClient, useQueries, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import { type Book, openBook } from "../data/book.ts";
import { DataError, tableQuery, textsQuery } from "../data/queries.ts";
import { tableNames as allTables } from "../data/schema/table-names.ts";
import type { PageData, PageTable, TableName, Translation } from "../data/schema/schema.ts";
import { type Lang, sourceLang } from "../i18n/languages.ts";
import { useView } from "../view/use-view.ts";
import { dataFolder, textsFolder, useSite } from "./site.tsx";
import { tableOf, tablesOnDemand } from "./page-tables.ts";

export interface LoadedData {
  /** Opened on all that the page loads, whatever the view's day; a table that could not be loaded is empty and stands in `failures`. */
  readonly book: Book;
  /** What the page loads, whatever the view. */
  readonly tables: readonly PageTable[];
  readonly failures: ReadonlyMap<PageTable, DataError>;
  readonly pending: ReadonlySet<PageTable>;
  /** What the tables' texts were translated with; null where its language has none of its own. */
  readonly texts: TableTexts | null;
  /** Those texts; null with `texts`. */
  readonly translated: ReadonlySet<string> | null;
  readonly retry: (names: readonly PageTable[]) => void;
}

export type TableTexts = Readonly<Partial<Record<TableName, Translation>>>;

const DatasetContext = createContext<LoadedData | null>(null);

/** Loads these tables; one that fails takes down only the panels that need it. */
export function DatasetProvider({
  tables: tableNames,
  children,
}: {
  readonly tables: readonly PageTable[];
  readonly children: ReactNode;
}) {
  const loaded = useTables(tableNames);
  return <DatasetContext value={loaded}>{children}</DatasetContext>;
}

function useTables(tableNames: readonly PageTable[]): LoadedData {
  const site = useSite();
  const client = useQueryClient();
  const folder = textsFolder(site);
  const results = useQueries({ queries: tableNames.map((name) => tableQuery(name, dataFolder(site), folder)) });
  const versions = results
    .map((result, index) => `${tableNames[index]} ${result.status} ${result.fetchStatus} ${result.dataUpdatedAt}`)
    .join();
  return useMemo(() => {
    const dataset: Record<string, unknown> = Object.fromEntries(allTables.map((name) => [name, []]));
    const failures = new Map<PageTable, DataError>();
    const pending = new Set<PageTable>();
    for (const [index, name] of tableNames.entries()) {
      const result = results[index];
      dataset[tableOf(name)] = result?.data ?? [];
      if (result?.isFetching && !result.data) pending.add(name);
      else if (result?.error) failures.set(name, DataError.from(result.error, name));
    }
    return {
      book: openBook(dataset as unknown as PageData),
      tables: tableNames,
      failures,
      pending,
      ...(folder === null ? { texts: null, translated: null } : textsIn(client, tableNames, folder)),
      retry: (names: readonly PageTable[]) => {
        for (const name of names) void results[tableNames.indexOf(name)]?.refetch();
      },
    };
    // `results` is a new array on every render: what matters of it is in `versions`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [versions]);
}

/** They are there once the rows are, which hold them. */
function textsIn(
  client: QueryClient,
  names: readonly PageTable[],
  folder: string,
): { readonly texts: TableTexts; readonly translated: ReadonlySet<string> } {
  const texts = Object.fromEntries(
    names.flatMap((name) => {
      const translation = client.getQueryData(textsQuery(tableOf(name), folder).queryKey);
      return translation ? [[tableOf(name), translation]] : [];
    }),
  );
  return { texts, translated: new Set(Object.values(texts).flatMap((one) => Object.values(one))) };
}

/** The language of a text of the data where it is not the page's: that of one which nobody has translated. */
export type TextLang = (text: string) => Lang | undefined;

/** The same of what the page loads; `late` names a table whose rows come later. */
export function useTextLang(late?: TableName): TextLang {
  const { translated } = useLoadedData();
  const site = useSite();
  const client = useQueryClient();
  const { lang } = site;
  const folder = textsFolder(site);
  return useCallback(
    (text) => {
      if (lang === sourceLang || translated?.has(text)) return;
      const texts = late && folder !== null ? client.getQueryData(textsQuery(late, folder).queryKey) : undefined;
      return Object.values(texts ?? {}).includes(text) ? undefined : sourceLang;
    },
    [lang, translated, late, folder, client],
  );
}

export function useLoadedData(): LoadedData {
  const loaded = useContext(DatasetContext);
  if (!loaded) throw new Error("useLoadedData needs a DatasetProvider");
  return loaded;
}

const BookContext = createContext<Book | null>(null);

/**
 * Loads what the view needs beyond the page's tables, and opens the dataset as of the day that it asks for; stands
 * inside a `ViewProvider`.
 */
export function BookProvider({ children }: { readonly children: ReactNode }) {
  const loaded = useLoadedData();
  const { view } = useView();
  const more = useTables(tablesOnDemand(view).filter((name) => !loaded.tables.includes(name)));
  const all = useMemo(() => (more.tables.length === 0 ? loaded : together(loaded, more)), [loaded, more]);
  return (
    <DatasetContext value={all}>
      <BookAsOf asof={view.asof}>{children}</BookAsOf>
    </DatasetContext>
  );
}

/** Opens the loaded dataset as of a day of its own; null for now. */
export function BookAsOf({ asof, children }: { readonly asof: string | null; readonly children: ReactNode }) {
  const { book } = useLoadedData();
  const opened = useMemo(() => (asof === null ? book : openBook(book.dataset, asof)), [book, asof]);
  return <BookContext value={opened}>{children}</BookContext>;
}

function together(page: LoadedData, more: LoadedData): LoadedData {
  const added = Object.fromEntries(more.tables.map(tableOf).map((name) => [name, more.book.dataset[name]]));
  return {
    book: openBook({ ...page.book.dataset, ...added }),
    tables: [...page.tables, ...more.tables],
    failures: new Map([...page.failures, ...more.failures]),
    pending: new Set([...page.pending, ...more.pending]),
    texts: page.texts && { ...page.texts, ...more.texts },
    translated: page.translated && new Set([...page.translated, ...(more.translated ?? [])]),
    retry: (names) => {
      page.retry(names.filter((name) => page.tables.includes(name)));
      more.retry(names.filter((name) => more.tables.includes(name)));
    },
  };
}

/** The opened dataset that everything on the page is drawn from: as of the view's day, if it has one. Throws outside a `BookProvider`. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error("useBook needs a BookProvider");
  return book;
}
