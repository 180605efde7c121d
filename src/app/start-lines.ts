import type { Book } from "../data/book.ts";
import { languageFolder } from "../i18n/languages.ts";
import type { I18n } from "../i18n/i18n.ts";
import { boundsOf } from "../view/bounds.ts";
import { parseAddress } from "../view/address.ts";
import type { Route } from "./routes.tsx";
import { oldestBrowsers } from "../start/oldest-browsers.ts";
import { escapeXml } from "../export/escape-xml.ts";

/** HTML around a page's root: what is said where the page does not come to life. */
export interface StartLines {
  /** Seen where no script runs. */
  readonly unscripted: string;
  /** The line of state with its texts, for `first-paint.js` and an embed's script. */
  readonly state: string;
}

/** What stands around a page for the case that its script is slow, fails or never runs. */
export function startLines(route: Route, book: Book, i18n: I18n): StartLines {
  const view = usualView(route, book, i18n);
  const texts = {
    loading: i18n.t("loading"),
    more: i18n.t("embed.failed"),
    slow: i18n.t("page.start.slow"),
    plain: i18n.t("page.start.plain"),
    failed: i18n.t("page.start.failed"),
    view: i18n.t("page.start.view", { view }),
    old: i18n.t("page.start.old", { ...oldestBrowsers, view }),
    retry: i18n.t("action.retry"),
    usual: i18n.t("page.start.usual"),
  };
  const data = Object.entries(texts).map(([name, text]) => ` data-${name}="${escapeXml(text)}"`);
  return {
    unscripted:
      route.path === null
        ? ""
        : `<p class="usual-view">${escapeXml(i18n.t("page.start.unscripted", { view }))}${route.light ? ` ${wholeSite(i18n)}` : ""}</p>`,
    state: `<p id="state" class="page-state" role="status"${data.join("")}></p>`,
  };
}

/** From a frame to the site, where views can be chosen. */
function wholeSite({ lang, t }: I18n): string {
  return `<a href="%root%${languageFolder(lang)}" target="_blank" rel="noopener noreferrer">${escapeXml(t("site.name"))}</a>`;
}

/** What the prerendered picture shows, in words. */
function usualView({ path, country, story }: Route, book: Book, i18n: I18n): string {
  if (story) return i18n.t("page.start.view.story");
  const { year, years } = parseAddress("", boundsOf(book)).view;
  const [first, last] = years;
  if (country) return i18n.t("page.start.view.country", { country: i18n.country(country), first, last, year });
  if (path === "" || path?.startsWith("embed/")) return i18n.t("page.start.view.figures", { first, last, year });
  return i18n.t("page.start.view.list");
}
