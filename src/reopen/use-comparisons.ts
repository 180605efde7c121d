import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Book, openBook } from "../data/book.ts";
import { loadCharts } from "../charts/load-charts.ts";
import { type DataError, tableQuery } from "../data/queries.ts";
import { type Dataset, type TableName, tables } from "../data/schema/schema.ts";
import { type Comparison, compareProvenance } from "../export/provenance/compare-provenance.ts";
import type { Provenance } from "../export/provenance/provenance.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { figuresAndEvents } from "../shell/page-tables.ts";
import { presentDataFolder, textsFolder, useSite } from "../shell/site.tsx";

export type Compared =
  | { readonly is: "waiting" }
  | { readonly is: "failed"; readonly error: DataError }
  | { readonly is: "compared"; readonly book: Book; readonly comparisons: readonly Comparison[] };

/** Everything that a chart of any view is drawn from. */
const needed: readonly TableName[] = [...figuresAndEvents, "projects", "denominators", "claims"];

/** Each of a file's views against the same view of the present data, whatever version the page shows. */
export function useComparisons(provenance: Provenance): Compared {
  const site = useSite();
  const [folder, texts] = [presentDataFolder(site), textsFolder(site)];
  const i18n = useI18n();
  const client = useQueryClient();
  const [compared, setCompared] = useState<Compared>({ is: "waiting" });

  useEffect(() => {
    let isWanted = true;
    const compare = async () => {
      const found = await Promise.all(
        needed.map(async (name) => [name, await client.fetchQuery(tableQuery(name, folder, texts))] as const),
      );
      if (!isWanted) return;
      const none = Object.keys(tables).map((name) => [name, []] as const);
      const book = openBook(Object.fromEntries([...none, ...found]) as unknown as Dataset);
      await loadCharts(provenance.views.map(({ chart }) => chart));
      if (!isWanted) return;
      const comparisons = provenance.views.map((view) => compareProvenance(view, book, i18n));
      setCompared({ is: "compared", book, comparisons });
    };
    compare().catch((error: DataError) => {
      if (isWanted) setCompared({ is: "failed", error });
    });
    return () => {
      isWanted = false;
    };
  }, [provenance, folder, texts, client, i18n]);
  return compared;
}
