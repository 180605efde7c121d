import { useQueries } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useMemo } from "react";
import { DataError, tableQuery } from "../data/queries.ts";
import type { TableName } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { Words } from "../i18n/words.ts";
import { createSearchIndex, type SearchIndex } from "../search/search-index.ts";
import { searchKinds } from "../search/kinds.ts";
import type { FindablePage, SearchGround } from "../search/entry.ts";
import { useBounds } from "../view/use-view.ts";
import { routes } from "./routes.tsx";
import { dataFolder, useSite } from "./site.tsx";

const needed: readonly TableName[] = [...new Set(searchKinds.flatMap((kind) => kind.needs))];

/** All but single charts: those are parts of other sites' pages. */
function findablePages(words: Words): readonly FindablePage[] {
  return Object.values(routes).flatMap(({ path, title, description, country, story }) => {
    if (path === null || path.startsWith("embed/")) return [];
    const named = country ? { country: words.country(country) } : {};
    // What a story is called is known once its file is loaded.
    const key = story ? "nav.present" : title;
    return [{ path, title: words.t(key, named), description: words.t(description, named) }];
  });
}

/** The index of all that can be found, from the tables that are there; those that the page has not loaded come after. */
export function useSearchIndex(): {
  /** Null for the moment in which the dialog appears: making the index takes longer than that. */
  readonly index: SearchIndex | null;
  readonly isPending: boolean;
  readonly errors: readonly DataError[];
  readonly retry: () => void;
} {
  const site = useSite();
  const words = useWords();
  const bounds = useBounds();
  const results = useQueries({ queries: needed.map((name) => tableQuery(name, dataFolder(site))) });
  const isPending = results.some((result) => result.isFetching && !result.data);
  const versions = results.map((result) => result.dataUpdatedAt).join();
  const isShown = useDeferredValue(true, false);
  const index = useMemo(() => {
    if (!isShown) return null;
    const tables = Object.fromEntries(needed.map((name, at) => [name, results[at]?.data]));
    return createSearchIndex(searchKinds, {
      words,
      bounds,
      pages: findablePages(words),
      tables: tables as SearchGround["tables"],
    });
    // `results` is a new array on every render: what matters of it is in `versions`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isShown, versions, words, bounds]);
  const retry = useCallback(() => {
    for (const result of results) if (result.isError) void result.refetch();
  }, [results]);
  const errors = needed.flatMap((name, at) => {
    const result = results[at];
    return result?.error && !result.isFetching ? [DataError.from(result.error, name)] : [];
  });
  return { index, isPending, errors, retry };
}
