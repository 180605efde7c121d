import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo } from "react";
import type { PageTable } from "../data/schema/schema.ts";
import { I18nProvider } from "../i18n/i18n-context.tsx";
import type { I18n } from "../i18n/i18n.ts";
import { boundsOf } from "../view/bounds.ts";
import { useView, ViewProvider } from "../view/use-view.ts";
import { BookProvider, DatasetProvider, useLoadedData } from "./dataset-provider.tsx";
import { type Site, SiteProvider, useSite } from "./site.tsx";
import type { Theme } from "../view/view.ts";

export interface PageRootProps {
  readonly site: Site;
  readonly i18n: I18n;
  readonly client: QueryClient;
  /** What the page loads of the dataset. */
  readonly tables: readonly PageTable[];
}

/** The providers of every React root: site, language, data and view. */
export function PageRoot({
  site,
  i18n,
  client,
  tables,
  isLater,
  children,
}: PageRootProps & {
  /** A change of the view is first drawn in the other roots. */
  readonly isLater?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <QueryClientProvider client={client}>
      <SiteProvider site={site}>
        <I18nProvider i18n={i18n}>
          <DatasetProvider tables={tables}>
            <ViewRoot isLater={isLater}>{children}</ViewRoot>
          </DatasetProvider>
        </I18nProvider>
      </SiteProvider>
    </QueryClientProvider>
  );
}

function ViewRoot({ isLater, children }: { readonly isLater: boolean | undefined; readonly children: ReactNode }) {
  const { book } = useLoadedData();
  const { named } = useSite();
  const bounds = useMemo(() => boundsOf(book, named), [book, named]);
  return (
    <ViewProvider bounds={bounds} isLater={isLater}>
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

/** Sets the page's colours; `auto` leaves the choice to the device. */
function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
}

/** Keeps the page's colours at what the view says. */
function useTheme(theme: Theme): void {
  useEffect(() => applyTheme(theme), [theme]);
}
