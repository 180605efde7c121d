import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Book } from "../data/book.ts";
import { withSources } from "../data/source-names.ts";
import { DataError, tableQuery } from "../data/queries.ts";
import { useBook, useLoadedData } from "../shell/dataset-provider.tsx";
import { PanelMessage } from "../shell/panel.tsx";
import { dataFolder, textsFolder, useSite } from "../shell/site.tsx";

/** All that is known of sources, fetched on a page that has their names alone once something asks for it. */
export function useSources() {
  const site = useSite();
  return useQuery(tableQuery("sources", dataFolder(site), textsFolder(site)));
}

/** The page's book with all that is known of sources; null as long as that is not there. */
export function useWholeBook(): Book | null {
  const book = useBook();
  const { tables } = useLoadedData();
  const { data } = useSources();
  return useMemo(() => {
    if (!tables.includes("source-names")) return book;
    return data ? withSources(book, data) : null;
  }, [book, tables, data]);
}

/** Whether all that is known of sources is still on its way: a card that waits for it does not grow while it is read. */
export function useSourcesToCome(): boolean {
  const { tables } = useLoadedData();
  const { isPending } = useSources();
  return isPending && tables.includes("source-names");
}

/** That no more than names could be had of sources, and a button to try again; stands where more was asked for. */
export function MissingSources() {
  const { tables } = useLoadedData();
  const { error, isFetching, refetch } = useSources();
  if (!error || isFetching || !tables.includes("source-names")) return null;
  return <PanelMessage errors={[DataError.from(error, "sources")]} onRetry={() => void refetch()} />;
}
