import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Book } from "../data/book.ts";
import { wholeBook } from "../data/parts/whole-rows.ts";
import { DataError, tableQuery } from "../data/queries.ts";
import type { TableName } from "../data/schema/schema.ts";
import { useBook, useLoadedData } from "../shell/dataset-provider.tsx";
import { isPart, tableOf } from "../shell/page-tables.ts";
import { PanelMessage } from "../shell/panel.tsx";
import { dataFolder, textsFolder, useSite } from "../shell/site.tsx";

/** A table with whole rows, fetched on a page that has no more than parts of them once something asks for it. */
export function useWholeTable<Name extends TableName>(name: Name, enabled = true) {
  const site = useSite();
  return useQuery({ ...tableQuery(name, dataFolder(site), textsFolder(site)), enabled });
}

/** Those of these tables, or of all, that the page has no more than parts of, as they are loaded whole. */
function useWholes(names?: readonly TableName[]) {
  const site = useSite();
  const { tables } = useLoadedData();
  const inParts = tables.filter(isPart).map(tableOf);
  const wanted = inParts.filter((name) => !names || names.includes(name));
  const queries = wanted.map((name) => tableQuery(name, dataFolder(site), textsFolder(site)));
  return { wanted, results: useQueries({ queries }) };
}

/** The page's book with all that is known of its rows; null as long as that is not there. */
export function useWholeBook(): Book | null {
  const book = useBook();
  const { wanted, results } = useWholes();
  const updated = results.map((result) => result.dataUpdatedAt).join();
  return useMemo(() => {
    if (wanted.length === 0) return book;
    if (!results.every(({ data }) => data)) return null;
    return wholeBook(book, Object.fromEntries(wanted.map((name, index) => [name, results[index]?.data])));
    // Both lists are new ones on every render: what matters of them is in `updated`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [book, updated]);
}

/** Whether whole rows of one of these tables are still on their way: a card that waits for them does not grow while it is read. */
export function useRowsToCome(...names: readonly TableName[]): boolean {
  return useWholes(names).results.some(({ isPending }) => isPending);
}

/** That no more than parts could be had of these tables, and a button to try again; stands where more was asked for. */
export function MissingRows({ of }: { readonly of?: readonly TableName[] }) {
  const { wanted, results } = useWholes(of);
  const failed = results.map(({ error, isFetching }) => (isFetching ? null : error));
  const errors = wanted.flatMap((name, index) => (failed[index] ? [DataError.from(failed[index], name)] : []));
  if (errors.length === 0) return null;
  const retry = () => results.forEach((result, index) => failed[index] && void result.refetch());
  return <PanelMessage errors={errors} onRetry={retry} />;
}
