import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import * as v from "valibot";
import { changesQuery, versionsQuery } from "./data/changes/version-changes.ts";
import { type Digests, formatDigests } from "./data/digests.ts";
import { tableQuery, textsQuery } from "./data/queries.ts";
import { loadChart } from "./charts/load-charts.ts";
import type { ChartId } from "./charts/registry.ts";
import { openBook } from "./data/book.ts";
import { type Dataset, type TableName, type TablePart, tables } from "./data/schema/schema.ts";
import { tablePartsOf } from "./data/parts/table-parts.ts";
import { isTextTable, textTableOf } from "./data/texts/text-fields.ts";
import { type PublishedTexts, translatedDataset } from "./data/texts/translation.ts";
import { type BuiltFile, builtOembeds } from "./export/embed/built-oembeds.ts";
import { type BuiltPicture, builtPictures } from "./export/pictures/built-pictures.ts";
import { type Lang, langs, languages, loadCatalogue, sourceLang } from "./i18n/languages.ts";
import { createI18n } from "./i18n/i18n.ts";
import { App } from "./app/app.tsx";
import { dataFolder, textsFolder } from "./shell/site.tsx";
import { startLines } from "./app/start-lines.ts";
import { islandPlaceholder } from "./shell/island.tsx";
import { PageRoot } from "./shell/page-root.tsx";
import { islands, lateIslands } from "./pages/explore/islands.ts";
import { changesFeed, feedPath } from "./pages/changes/changes-feed.ts";
import { dataFiles, pageHead, type SiteMetadata } from "./app/page-head.ts";
import { tableOf } from "./shell/page-tables.ts";
import { type Route, routes, tablesOf } from "./app/routes.tsx";

export interface RenderedPage {
  /** Below the site's folder: "de/events/index.html". */
  readonly file: string;
  readonly html: string;
  /** Modules that the page loads lazily, below the project's folder. */
  readonly modules: readonly string[];
  /** Where a page that is its picture at first has its data from, for more than that; its `modules` then wait as well. */
  readonly more?: readonly string[];
  /** Given for a page that draws other views by scripts of its own. */
  readonly light?: LightEmbedPage;
}

export interface LightEmbedPage {
  readonly chart: ChartId;
  readonly lang: Lang;
  readonly showsEvents: boolean;
}

/** Built HTML to fill: of whole pages, and of those that are their picture at first. */
export interface Templates {
  readonly page: string;
  readonly light: string;
}

/**
 * Every page of the site in every language, each as soon as it is made, its picture drawn by the same components that
 * bring it to life later. `data` holds the tables as parsed JSON; `wanted` picks pages by their file.
 * Throws if a table does not fit its schema.
 */
export async function* prerenderPages(
  templates: Templates,
  data: Readonly<Record<string, unknown>>,
  mark: SiteMetadata,
  wanted: (file: string) => boolean = () => true,
): AsyncGenerator<RenderedPage> {
  const client = new QueryClient();
  const all = datasetOf(data);
  const folder = dataFolder({ root: "%root%", datasetVersion: mark.version });
  const [newest, earlier] = mark.history?.versions ?? [];
  client.setQueryData(versionsQuery("%root%data/").queryKey, [...(mark.history?.versions ?? [])]);
  if (newest && earlier) {
    const { queryKey } = changesQuery("%root%data/", earlier.version, newest.version, true);
    client.setQueryData(queryKey, mark.history?.changes[0]);
  }
  const parts = new Map(
    await Promise.all(Object.entries(islands).map(async ([name, load]) => [name, await load()] as const)),
  );
  for (const lang of langs) {
    const i18n = createI18n(lang, await loadCatalogue(lang));
    const published = mark.texts?.[lang];
    const texts = textsFolder({ root: "%root%", texts: published?.folder });
    const dataset = translatedDataset(all, published);
    for (const name of Object.keys(tables) as TableName[]) {
      client.setQueryData(tableQuery(name, folder, texts).queryKey, dataset[name]);
      if (texts !== null && published && isTextTable(name)) {
        client.setQueryData(textsQuery(name, texts).queryKey, published.tables[name]);
      }
    }
    // A part of the sources is shown in no other words than its own: see `textTableOf`.
    for (const [name, rows] of Object.entries(tablePartsOf({ ...dataset, sources: all.sources }))) {
      client.setQueryData(tableQuery(name as TablePart, folder, texts).queryKey, rows as never);
    }
    const book = openBook(dataset);
    for (const [name, route] of Object.entries(routes)) {
      if (!isPage(route, lang)) continue;
      const file = fileOf(route, lang);
      if (!wanted(file)) continue;
      const Page = await route.load(lang);
      const head = await pageHead(route, book, i18n, mark);
      const lines = startLines(route, book, i18n);
      const parents = {
        site: { lang, root: "%root%", path: route.path, datasetVersion: mark.version, texts: published?.folder },
        i18n,
        client,
        tables: tablesOf(route),
      };
      let app = renderToString(<App {...parents} page={Page} framed={route.framed} />);
      for (const [part, Part] of parts) {
        if (!app.includes(islandPlaceholder(part))) continue;
        const island = renderToString(
          <PageRoot {...parents}>
            <Part />
          </PageRoot>,
          { identifierPrefix: part },
        );
        // `first-paint.js` unwraps it; where no script runs it is read at once.
        const html = lateIslands.has(part) ? `<noscript class="late">${island}</noscript>` : island;
        app = app.replace(islandPlaceholder(part), () => html);
      }
      yield {
        file,
        html: (route.light ? templates.light : templates.page)
          .replace("%lang%", lang)
          .replace("%page%", name)
          .replace("%version%", mark.version)
          .replace("%texts%", published?.folder ?? "")
          .replace("%digests%", formatDigests(digestsFor(route, mark, published)))
          .replace("<!--head-->", () => head)
          .replace("<!--unscripted-->", () => lines.unscripted)
          .replace("<!--state-->", () => lines.state)
          .replace("<!--app-->", () => app),
        ...(route.light && route.chart && { light: await lightEmbedPage(route.chart, lang) }),
        ...(route.light && { more: dataFiles(route, mark.version, published?.folder) }),
        modules: [
          ...(route.light ? ["src/main.tsx"] : []),
          ...(published && tablesOf(route).some(textTableOf)
            ? ["src/data/texts/text-fields.ts", "src/data/texts/translation.ts"]
            : []),
          `src/${route.module}`,
          `src/i18n/messages/${lang}.json?core`,
          // An embed names no more files than it must: what is missing here comes a moment later.
          ...(route.messages === undefined
            ? [
                `src/i18n/messages/${lang}.json?used`,
                `src/i18n/messages/${lang}.json?pages`,
                `src/i18n/messages/${lang}.json?below`,
                `src/i18n/messages/${lang}.json?projects`,
              ]
            : []),
        ],
      };
    }
  }
}

/** Of the files that the page loads whatever its view, and of sources whose names it loads, as far as they are known. */
function digestsFor(route: Route, { digests = {} }: SiteMetadata, texts: PublishedTexts | undefined): Digests {
  const tablesKnown = new Set(tablesOf(route).flatMap((name) => [name, tableOf(name)]));
  const named = [...tablesKnown].flatMap((name) => [
    [name, digests[`${name}.json`]] as const,
    ...(texts ? [[`texts/${name}`, digests[`texts/${texts.folder}/${name}.json`]] as const] : []),
  ]);
  return Object.fromEntries(named.flatMap(([name, digest]) => (digest === undefined ? [] : [[name, digest]])));
}

async function lightEmbedPage(chart: ChartId, lang: Lang): Promise<LightEmbedPage> {
  const { needs = [], parameters } = await loadChart(chart);
  return { chart, lang, showsEvents: needs.includes("events") || parameters.includes("layers") };
}

/** How many pages `prerenderPages` makes of the whole site. */
export function pageCount(): number {
  return langs.flatMap((lang) => Object.values(routes).filter((route) => isPage(route, lang))).length;
}

/** Unknown addresses have one page for every language. */
function isPage(route: Route, lang: Lang): boolean {
  return route.path !== null || lang === sourceLang;
}

function fileOf(route: Route, lang: Lang): string {
  if (route.path === null) return "404.html";
  const { prefix } = languages[lang];
  return `${prefix === "" ? "" : `${prefix}/`}${route.path}index.html`;
}

/** Hands out the pictures of every chart in every language, each as soon as it is made; `wanted` picks them by their SVG's address. */
export async function prerenderPictures(
  data: Readonly<Record<string, unknown>>,
  { version, url, texts }: Pick<SiteMetadata, "version" | "url" | "texts">,
  take: (picture: BuiltPicture) => void | Promise<void>,
  wanted?: (address: string) => boolean,
): Promise<void> {
  const all = datasetOf(data);
  for (const lang of langs) {
    const i18n = createI18n(lang, await loadCatalogue(lang));
    const book = openBook(translatedDataset(all, texts?.[lang]));
    const plan = { book, i18n, datasetVersion: version, siteUrl: url };
    for await (const picture of builtPictures(plan, wanted)) await take(picture);
  }
}

/** The oEmbed files of every chart in every language, and the feed of new versions of the data. */
export async function prerenderOembeds(
  data: Readonly<Record<string, unknown>>,
  { url, history }: Pick<SiteMetadata, "url" | "history">,
): Promise<readonly BuiltFile[]> {
  const book = openBook(datasetOf(data));
  const files = langs.map(async (lang) => builtOembeds(book, createI18n(lang, await loadCatalogue(lang)), url));
  const feed = history && changesFeed(history, createI18n("en", await loadCatalogue("en")), url);
  return [...(await Promise.all(files)).flat(), ...(feed ? [{ file: feedPath, text: feed }] : [])];
}

function datasetOf(data: Readonly<Record<string, unknown>>): Dataset {
  return Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, v.parse(tables[name], data[name])]),
  ) as unknown as Dataset;
}
