import { chartIds } from "../../src/charts/registry.ts";
import { type Lang, langs } from "../../src/i18n/languages.ts";
import type { SearchGround } from "../../src/search/entry.ts";
import { docsParts } from "../../src/pages/docs/docs-parts.ts";
import { methodParts } from "../../src/pages/method/method-parts.ts";
import type { SearchablePart } from "../../src/search-dialog/search-data.ts";
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
      { path: "docs/", title: i18n.t("page.docs.title"), description: i18n.t("page.docs.description") },
      { path: "method/", title: i18n.t("page.method.title"), description: i18n.t("page.method.description") },
      ...chartIds.map((id) => ({ path: `embed/${id}/`, title: i18n.t(`page.embed.${id}`), description: "" })),
    ],
    parts: [
      ...docsParts.map((part) => ({ page: "docs/", ...part })),
      ...methodParts.map((part) => ({ page: "method/", ...part })),
    ].map(({ page, anchor, title, texts = [] }: SearchablePart & { readonly page: string }) => ({
      page,
      anchor,
      title: i18n.t(title),
      text: texts.map((text) => i18n.t(text)).join(" "),
    })),
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
