import type { MessageKey } from "../../i18n/i18n.ts";
import type { SearchKind } from "../entry.ts";

/** What pages are called in the head of the site, where that is not their title. */
const shortNames: Readonly<Record<string, MessageKey>> = {
  "": "nav.explore",
  "countries/": "nav.countries",
  "goods/": "nav.goods",
  "present/": "nav.present",
  "events/": "nav.events",
  "claims/": "nav.claims",
  "sources/": "nav.sources",
  "method/": "nav.method",
};

/** Single charts are parts of other sites' pages. */
export function isChart(path: string): boolean {
  return path.startsWith("embed/");
}

/** The pages of the site. */
export const pageKind: SearchKind = {
  id: "page",
  title: "find.kind.page",
  needs: [],
  entries: ({ i18n, pages }) =>
    pages.flatMap(({ path, title, description }) => {
      if (isChart(path)) return [];
      const shortName = shortNames[path];
      return {
        id: `page ${path}`,
        title: shortName === undefined ? title : i18n.t(shortName),
        detail: description,
        names: title,
        text: description,
        target: { page: path },
        weight: 4,
        suggested: shortName !== undefined,
      };
    }),
};
