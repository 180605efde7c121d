import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import * as v from "valibot";
import { tableQuery } from "./data/queries.ts";
import { type TableName, tables } from "./data/schema.ts";
import { type Lang, langs, languages, loadCatalogue } from "./i18n/languages.ts";
import { createWords, type Words } from "./i18n/words.ts";
import { App } from "./pages/app.tsx";
import { islandMark } from "./pages/island.tsx";
import { islands } from "./pages/islands.ts";
import { type Route, routes, tablesOf } from "./pages/routes.tsx";
import { loadStory } from "./stories/stories.ts";
import type { PagePath } from "./pages/site.tsx";

/** What pages tell of the dataset as a whole. */
export interface DatasetMark {
  readonly version: string;
  /** Its description by schema.org, with addresses below `%root%`. */
  readonly jsonLd: object;
}

export interface RenderedPage {
  /** Below the site's folder: "de/events/index.html". */
  readonly file: string;
  readonly html: string;
  /** Modules that the page loads lazily, below the project's folder. */
  readonly modules: readonly string[];
}

/**
 * Every page of the site in every language, its picture drawn by the same components that bring it to life later.
 * `template` is the built `index.html`, `data` the tables as parsed JSON, `mark` their version; `wanted` picks pages by their file.
 * Throws if a table does not fit its schema.
 */
export async function prerenderPages(
  template: string,
  data: Readonly<Record<string, unknown>>,
  mark: DatasetMark,
  wanted: (file: string) => boolean = () => true,
): Promise<readonly RenderedPage[]> {
  const client = new QueryClient();
  for (const name of Object.keys(tables) as TableName[]) {
    client.setQueryData(tableQuery(name, "%root%data/").queryKey, v.parse(tables[name], data[name]));
  }
  const parts = new Map(
    await Promise.all(Object.entries(islands).map(async ([name, load]) => [name, await load()] as const)),
  );
  const pages: RenderedPage[] = [];
  for (const lang of langs) {
    const words = createWords(lang, await loadCatalogue(lang));
    for (const [name, route] of Object.entries(routes)) {
      if (route.path === null && lang !== "en") continue;
      const file = fileOf(route, lang);
      if (!wanted(file)) continue;
      const Page = await route.load();
      const named = await namesIn(route, words);
      const parents = {
        site: { lang, root: "%root%", path: route.path, datasetVersion: mark.version },
        words,
        client,
        tables: tablesOf(route),
      };
      let app = renderToString(<App {...parents} page={Page} framed={route.framed} />);
      for (const [part, Part] of parts) {
        if (!app.includes(islandMark(part))) continue;
        const island = renderToString(<App {...parents} page={Part} framed={false} />, { identifierPrefix: part });
        app = app.replace(islandMark(part), () => island);
      }
      pages.push({
        file,
        html: template
          .replace("%lang%", lang)
          .replace("%page%", name)
          .replace("%version%", mark.version)
          .replace("<!--head-->", () => head(route, words, named, mark))
          .replace("<!--app-->", () => app),
        modules: [
          `src/${route.module}`,
          `src/i18n/messages/${lang}.json?core`,
          ...(route.words === "core"
            ? []
            : [`src/i18n/messages/${lang}.json?pages`, `src/i18n/messages/${lang}.json?projects`]),
        ],
      });
    }
  }
  return pages;
}

function fileOf(route: Route, lang: Lang): string {
  if (route.path === null) return "404.html";
  const { prefix } = languages[lang];
  return `${prefix === "" ? "" : `${prefix}/`}${route.path}index.html`;
}

/** What the page's title and description name, as values of their messages. */
async function namesIn({ country, story }: Route, words: Words): Promise<Readonly<Record<string, string>>> {
  return {
    ...(country && { country: words.country(country) }),
    ...(story && { story: (await loadStory(story)).title[words.lang] }),
  };
}

function head(route: Route, words: Words, named: Readonly<Record<string, string>>, { jsonLd }: DatasetMark): string {
  const { lang } = words;
  const name = words.t("site.name");
  const title =
    route.path === "" ? `${name}: ${words.t(route.title, named)}` : `${words.t(route.title, named)} · ${name}`;
  const description = words.t(route.description, named);
  const tags = [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    `<meta property="og:title" content="${escape(title)}">`,
    `<meta property="og:description" content="${escape(description)}">`,
    `<meta property="og:site_name" content="${escape(name)}">`,
    `<meta property="og:locale" content="${languages[lang].locale.replace("-", "_")}">`,
    ...tablesOf(route).map((table) => `<link rel="preload" as="fetch" crossorigin href="%root%data/${table}.json">`),
  ];
  if (route.path === null) tags.push('<meta name="robots" content="noindex">');
  else {
    for (const other of langs) {
      const prefix = languages[other].prefix;
      const href = `%root%${prefix === "" ? "" : `${prefix}/`}${route.path}`;
      tags.push(`<link rel="alternate" hreflang="${other}" href="${href}">`);
    }
  }
  if (route.path !== null && aboutTheDataset.has(route.path)) {
    // In a script element only this character could end it.
    tags.push(`<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}</script>`);
  }
  return tags.join("\n    ");
}

/** Pages that a search for the dataset may end on. */
const aboutTheDataset: ReadonlySet<PagePath> = new Set(["", "sources/", "method/"]);

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
