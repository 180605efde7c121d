import { type Lang, langs } from "../../src/i18n/languages.ts";
import type { SearchGround } from "../../src/search/entry.ts";
import { searchKinds } from "../../src/search/kinds/kinds.ts";
import { createSearchIndex, type SearchIndex } from "../../src/search/search-index.ts";
import { datasetTables } from "../book.ts";
import { i18n as texts } from "../views.ts";

const tables = datasetTables();

/** What the search of a page stands on, with the published dataset. */
export function searchGround(lang: Lang = "en"): SearchGround {
  const i18n = texts[lang];
  return {
    i18n,
    bounds: { first: 1992, last: 2025, published: null, events: null, projects: null, articles: null },
    tables,
    textLang: () => (lang === "en" ? undefined : "en"),
    pages: [
      { path: "", title: i18n.t("page.explore.title"), description: i18n.t("site.tagline") },
      { path: "events/", title: i18n.t("page.events.title"), description: i18n.t("page.events.description") },
      { path: "sources/", title: i18n.t("page.sources.title"), description: i18n.t("page.sources.description") },
    ],
  };
}

export const indexes = Object.fromEntries(
  langs.map((lang) => [lang, createSearchIndex(searchKinds, searchGround(lang))]),
) as Readonly<Record<Lang, SearchIndex>>;

/** Ids of what a search finds of one kind, best first. */
export function foundIds(lang: Lang, query: string, kind: string): readonly string[] {
  const group = indexes[lang].find(query).find((one) => one.kind.id === kind);
  return group?.found.map(({ entry }) => entry.id) ?? [];
}

/** Id of the first thing that a search lists. */
export function firstId(lang: Lang, query: string): string | undefined {
  return indexes[lang].find(query)[0]?.found[0]?.entry.id;
}
