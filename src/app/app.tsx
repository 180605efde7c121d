import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { type ComponentType, useEffect, useMemo } from "react";
import { articlesOf } from "../data/articles.ts";
import { daysPublished } from "../data/as-of.ts";
import { yearsCovered } from "../data/period.ts";
import type { TableName } from "../data/schema/schema.ts";
import { I18nProvider } from "../i18n/i18n-context.tsx";
import type { I18n } from "../i18n/i18n.ts";
import type { Bounds } from "../view/address.ts";
import { useTheme } from "../view/theme.ts";
import { useView, ViewProvider } from "../view/use-view.ts";
import { BookProvider, DatasetProvider, useLoadedData } from "../shell/dataset-provider.tsx";
import { PageFrame } from "./page-frame.tsx";
import { type Site, SiteProvider, useSite } from "../shell/site.tsx";

export interface AppProps {
  readonly site: Site;
  readonly i18n: I18n;
  readonly client: QueryClient;
  readonly page: ComponentType;
  /** What the page loads of the dataset. */
  readonly tables: readonly TableName[];
  readonly framed: boolean;
}

/** A page with all that it stands on; the same tree is prerendered and hydrated. */
export function App({ site, i18n, client, page: Page, tables, framed }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <SiteProvider site={site}>
        <I18nProvider i18n={i18n}>
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
        </I18nProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
}

/** Years that a page can name while the figures are still missing. */
const yearsWithoutData = [1992, 2025] as const;

/** Addresses are checked against all there is, whatever the day as of which they show it. */
function Viewed({ children }: { readonly children: React.ReactNode }) {
  const { dataset } = useLoadedData().book;
  const { named } = useSite();
  const bounds = useMemo<Bounds>(() => {
    const [first, last] = dataset.trade.length > 0 ? yearsCovered(dataset) : yearsWithoutData;
    // Without events, projects or statements no id can be called unknown.
    const events = dataset.events.length > 0 ? new Set(dataset.events.map(({ id }) => id)) : null;
    const projects = dataset.projects.length > 0 ? new Set(dataset.projects.map(({ id }) => id)) : null;
    const articles = dataset.claims.length > 0 ? articlesOf(dataset.claims) : null;
    return { first, last, published: daysPublished(dataset), events, projects, articles, named };
  }, [dataset, named]);
  return (
    <ViewProvider bounds={bounds}>
      <Ready />
      <BookProvider>{children}</BookProvider>
    </ViewProvider>
  );
}

function Ready() {
  const { view } = useView();
  useTheme(view.theme);
  useEffect(() => document.documentElement.setAttribute("data-ready", ""), []);
  return null;
}
