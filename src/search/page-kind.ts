import type { MessageKey } from "../i18n/words.ts";
import type { SearchKind } from "./entry.ts";

/** What pages are called in the head of the site, where that is not their title. */
const shortNames: Readonly<Record<string, MessageKey>> = {
  "": "nav.explore",
  "present/": "nav.present",
  "events/": "nav.events",
  "claims/": "nav.claims",
  "sources/": "nav.sources",
  "method/": "nav.method",
};

/** The pages of the site. */
export const pageKind: SearchKind = {
  id: "page",
  title: "find.kind.page",
  needs: [],
  entries: ({ words, pages }) =>
    pages.map(({ path, title, description }) => {
      const shortName = shortNames[path];
      return {
        id: `page ${path}`,
        title: shortName === undefined ? title : words.t(shortName),
        detail: description,
        names: title,
        text: description,
        target: { page: path },
        weight: 4,
        suggested: shortName !== undefined,
      };
    }),
};
