import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Book, openBook } from "../../data/book.ts";
import { type DataError, tableQuery } from "../../data/queries.ts";
import { type Dataset, type TableName, tables } from "../../data/schema.ts";
import { type Comparison, compareTrace } from "../../export/trace/compare-trace.ts";
import type { Trace } from "../../export/trace/trace.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { figuresAndEvents } from "../figure-tables.ts";
import { useSite } from "../site.tsx";

export type Compared =
  | { readonly is: "waiting" }
  | { readonly is: "failed"; readonly error: DataError }
  | { readonly is: "compared"; readonly book: Book; readonly comparisons: readonly Comparison[] };

/** Everything that a chart of any view is drawn from. */
const needed: readonly TableName[] = [...figuresAndEvents, "projects", "denominators", "claims"];

/** Each of a file's views against the same view of the present data, whatever version the page shows. */
export function useComparisons(trace: Trace): Compared {
  const { root } = useSite();
  const words = useWords();
  const client = useQueryClient();
  const [compared, setCompared] = useState<Compared>({ is: "waiting" });

  useEffect(() => {
    let isWanted = true;
    const compare = async () => {
      const found = await Promise.all(
        needed.map(async (name) => [name, await client.fetchQuery(tableQuery(name, `${root}data/`))] as const),
      );
      if (!isWanted) return;
      const none = Object.keys(tables).map((name) => [name, []] as const);
      const book = openBook(Object.fromEntries([...none, ...found]) as unknown as Dataset);
      const comparisons = trace.views.map((view) => compareTrace(view, book, words));
      setCompared({ is: "compared", book, comparisons });
    };
    compare().catch((error: DataError) => {
      if (isWanted) setCompared({ is: "failed", error });
    });
    return () => {
      isWanted = false;
    };
  }, [trace, root, client, words]);
  return compared;
}
