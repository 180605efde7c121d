import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { loadChart, loadCharts } from "../charts/load-charts.ts";
import { type ChartId, chartIds } from "../charts/registry.ts";
import { centralAsia, type Partner } from "../data/countries.ts";
import type { PageTable } from "../data/schema/schema.ts";
import type { MessageKey } from "../i18n/i18n.ts";
import type { SearchablePart } from "../search-dialog/search-data.ts";
import type { Lang, MessageExtent } from "../i18n/languages.ts";
import { loadStory, type StoryId, storyIds } from "../stories/stories.ts";
import { derivingTables, figuresAndEvents, figureTables, inParts, withSourceNames } from "../shell/page-tables.ts";
import { countryPath, type PagePath, storyPath } from "../shell/site.tsx";

export interface Route {
  /** Null for the page of unknown addresses. */
  readonly path: PagePath | null;
  readonly title: MessageKey;
  /** The meta description, for search engines and previews. */
  readonly description: MessageKey;
  /** The module below `src/` that `load` imports. */
  readonly module: string;
  readonly load: (lang: Lang) => Promise<ComponentType>;
  /** Whether the page has the site's head and foot. */
  readonly framed: boolean;
  /** Whether it loads only its prerendered picture and a small script until the reader wants more. */
  readonly light?: true;
  /** How much of the language's texts the page needs; all of them if not given. */
  readonly messages?: MessageExtent;
  /** The country that the page is about, named in its title. */
  readonly country?: Partner;
  /** The chart that says most of what the page is about, for previews of it and what programs are told; the first page's if not given. */
  readonly chart?: ChartId;
  /** The story that the page presents, named in its title. */
  readonly story?: StoryId;
  /** The tables of the dataset that the page loads; figures and events if not given. */
  readonly tables?: readonly PageTable[];
  /** Loads what the page explains, part by part, for the search. */
  readonly parts?: () => Promise<readonly SearchablePart[]>;
  /** Loads what the page shows beside the tables; `folder` is the address of the site's folder `data/`. */
  readonly prepare?: (client: QueryClient, folder: string) => Promise<unknown>;
}

/** Stands for every page that is about no chart in particular. */
export const usualChart: ChartId = "spine";

/** The tables that a page loads, announced in its HTML. */
export function tablesOf({ tables = figuresAndEvents }: Pick<Route, "tables">): readonly PageTable[] {
  return tables;
}

/** Every page of the site, by the name in the `data-page` of its HTML: a new page is one entry. */
export const routes: Readonly<Record<string, Route>> = {
  explore: {
    path: "",
    chart: usualChart,
    title: "page.explore.title",
    description: "site.tagline",
    module: "pages/explore/explore-page.tsx",
    load: async () => (await import("../pages/explore/explore-page.tsx")).ExplorePage,
    framed: true,
    tables: inParts([...figuresAndEvents, "reasons"]),
    messages: "first",
  },
  events: {
    path: "events/",
    chart: "timeline",
    title: "page.events.title",
    description: "page.events.description",
    module: "pages/events/events-page.tsx",
    load: async () => (await import("../pages/events/events-page.tsx")).EventsPage,
    framed: true,
  },
  countries: {
    path: "countries/",
    chart: "multiples",
    title: "page.countries.title",
    description: "page.countries.description",
    module: "pages/countries/countries-page.tsx",
    load: async () => (await import("../pages/countries/countries-page.tsx")).CountriesPage,
    framed: true,
    tables: withSourceNames([...figureTables, ...derivingTables, "denominators", "indicators", "measures"]),
  },
  goods: {
    path: "goods/",
    title: "page.goods.title",
    description: "page.goods.description",
    module: "pages/goods/goods-page.tsx",
    load: async () => (await import("../pages/goods/goods-page.tsx")).GoodsPage,
    framed: true,
    tables: withSourceNames([...figureTables, ...derivingTables, "products"]),
  },
  claims: {
    path: "claims/",
    title: "page.claims.title",
    description: "page.claims.description",
    module: "pages/claims/claims-page.tsx",
    load: async () => (await import("../pages/claims/claims-page.tsx")).ClaimsPage,
    framed: true,
    tables: ["claims", "sources"],
  },
  sources: {
    path: "sources/",
    chart: "map",
    title: "page.sources.title",
    description: "page.sources.description",
    module: "pages/sources/sources-page.tsx",
    load: async () => (await import("../pages/sources/sources-page.tsx")).SourcesPage,
    framed: true,
    tables: [...figuresAndEvents, "products", "projects", "denominators", "indicators", "claims", "reasons"],
  },
  method: {
    path: "method/",
    chart: "ledgers",
    title: "page.method.title",
    description: "page.method.description",
    module: "pages/method/method-page.tsx",
    load: async () => (await import("../pages/method/method-page.tsx")).MethodPage,
    framed: true,
    tables: [...figuresAndEvents, "reasons"],
    parts: async () => (await import("../pages/method/method-parts.ts")).methodParts,
  },
  docs: {
    path: "docs/",
    title: "page.docs.title",
    description: "page.docs.description",
    module: "pages/docs/docs-page.tsx",
    load: async () => (await import("../pages/docs/docs-page.tsx")).DocsPage,
    framed: true,
    tables: [],
    parts: async () => (await import("../pages/docs/docs-parts.ts")).docsParts,
  },
  gallery: {
    path: "docs/charts/",
    title: "page.gallery.title",
    description: "page.gallery.description",
    module: "pages/gallery/gallery-page.tsx",
    load: async () => {
      const [{ GalleryPage }] = await Promise.all([import("../pages/gallery/gallery-page.tsx"), loadCharts()]);
      return GalleryPage;
    },
    framed: true,
    tables: [...figuresAndEvents, "denominators", "projects"],
  },
  changes: {
    path: "changes/",
    title: "page.changes.title",
    description: "page.changes.description",
    module: "pages/changes/changes-page.tsx",
    load: async () => (await import("../pages/changes/changes-page.tsx")).ChangesPage,
    framed: true,
    tables: [],
    prepare: async (client, folder) =>
      (await import("../pages/changes/changes-page.tsx")).prepareChanges(client, folder),
  },
  "not-found": {
    path: null,
    title: "not-found.title",
    description: "site.tagline",
    module: "app/not-found-page.tsx",
    load: async (lang) => (await import("./not-found-page.tsx")).loadNotFoundPage(lang),
    framed: true,
  },
  ...Object.fromEntries(centralAsia.map((code) => [`country/${code.toLowerCase()}`, countryRoute(code)])),
  ...Object.fromEntries(storyIds.map((story) => [`present/${story}`, storyRoute(story)])),
  ...Object.fromEntries(chartIds.map((chart) => [`embed/${chart}`, embedRoute(chart)])),
};

function countryRoute(country: Partner): Route {
  return {
    path: countryPath(country),
    chart: "trade",
    title: "page.country.title",
    description: "page.country.description",
    module: "pages/country/country-page.tsx",
    load: async () => {
      const { CountryPage } = await import("../pages/country/country-page.tsx");
      return function Country() {
        return <CountryPage country={country} />;
      };
    },
    framed: true,
    country,
    tables: [...figuresAndEvents, "products", "projects", "indicators", "measures", "denominators", "reasons"],
  };
}

function storyRoute(id: StoryId): Route {
  return {
    path: storyPath(id),
    chart: "map",
    title: "page.present.title",
    description: "page.present.description",
    module: "pages/present/present-page.tsx",
    load: async (lang) => {
      const [{ PresentPage }, story] = await Promise.all([
        import("../pages/present/present-page.tsx"),
        loadStory(id, lang),
        loadCharts(),
      ]);
      return function Present() {
        return <PresentPage id={id} story={story} />;
      };
    },
    framed: false,
    story: id,
    tables: [...figuresAndEvents, "projects"],
  };
}

function embedRoute(chart: ChartId): Route {
  return {
    path: `embed/${chart}/`,
    chart,
    title: `page.embed.${chart}`,
    description: "site.tagline",
    module: "pages/embed/embed-page.tsx",
    load: async () => {
      const [{ EmbedPage }, module] = await Promise.all([import("../pages/embed/embed-page.tsx"), loadChart(chart)]);
      return function Embed() {
        return <EmbedPage chart={module} />;
      };
    },
    framed: false,
    tables: withSourceNames(figuresAndEvents),
    light: true,
    messages: "core",
  };
}
