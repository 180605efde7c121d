import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { type ComponentType, useEffect, useMemo } from "react";
import { yearsCovered } from "../data/period.ts";
import type { TableName } from "../data/schema.ts";
import { WordsProvider } from "../i18n/words-context.tsx";
import type { Words } from "../i18n/words.ts";
import type { Bounds } from "../view/address.ts";
import { useTheme } from "../view/theme.ts";
import { useView, ViewProvider } from "../view/use-view.ts";
import { DatasetProvider, useBook } from "./dataset-provider.tsx";
import { PageFrame } from "./page-frame.tsx";
import { type Site, SiteProvider } from "./site.tsx";

/** A page with all that it stands on; the same tree is prerendered and hydrated. */
export function App({
  site,
  words,
  client,
  page: Page,
  tables,
  framed,
}: {
  readonly site: Site;
  readonly words: Words;
  readonly client: QueryClient;
  readonly page: ComponentType;
  /** What the page loads of the dataset. */
  readonly tables: readonly TableName[];
  readonly framed: boolean;
}) {
  return (
    <QueryClientProvider client={client}>
      <SiteProvider site={site}>
        <WordsProvider words={words}>
          <DatasetProvider tables={tables}>
            <Viewed>
              {framed ? (
                <PageFrame>
                  <Page />
                </PageFrame>
              ) : (
                <Page />
              )}
            </Viewed>
          </DatasetProvider>
        </WordsProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
}

/** Years that a page can name while the figures are still missing. */
const yearsWithoutData = [1992, 2025] as const;

function Viewed({ children }: { readonly children: React.ReactNode }) {
  const { dataset } = useBook();
  const bounds = useMemo<Bounds>(() => {
    const [first, last] = dataset.trade.length > 0 ? yearsCovered(dataset) : yearsWithoutData;
    // Without the events no id can be called unknown.
    const events = dataset.events.length > 0 ? new Set(dataset.events.map(({ id }) => id)) : null;
    return { first, last, events };
  }, [dataset]);
  return (
    <ViewProvider bounds={bounds}>
      <Ready />
      {children}
    </ViewProvider>
  );
}

function Ready() {
  const { view } = useView();
  useTheme(view.theme);
  useEffect(() => document.documentElement.setAttribute("data-ready", ""), []);
  return null;
}
