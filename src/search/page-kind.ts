import type { MessageKey } from "../i18n/words.ts";
import type { SearchKind } from "./entry.ts";

/** What pages are called in the head of the site, where that is not their title. */
const shortNames: Readonly<Record<string, MessageKey>> = {
  "": "nav.explore",
  "events/": "nav.events",
  "claims/": "nav.claims",
  "sources/": "nav.sources",
  "method/": "nav.method",
};

/** The pages of the site. */
export const pageKind: SearchKind = {
  id: "page",
  title: "search.kind.page",
  needs: [],
  entries: ({ words, pages }) =>
    pages.map(({ path, title, description }) => ({
      id: `page ${path}`,
      title: words.t(shortNames[path] ?? title),
      detail: words.t(description),
      names: words.t(title),
      text: words.t(description),
      target: { page: path },
      weight: 4,
      suggested: true,
    })),
};
