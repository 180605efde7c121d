import { loadChartsInFull } from "../charts/load-charts.ts";
import type { Subject } from "../export/subject.ts";
import { type Lang, loadCatalogue, loadMessages } from "../i18n/languages.ts";
import { createI18n, type I18n } from "../i18n/i18n.ts";
import type { Theme } from "../view/view.ts";
import { asksForProjects } from "../shell/page-tables.ts";
import type { ShareStyle } from "./pane-props.ts";

/** What is on the page, and where. */
export type Shown = Pick<Subject, "chart" | "book" | "view" | "i18n" | "datasetVersion"> & {
  /** The address of the live view in a language, relative to the page or absolute. */
  readonly hrefIn: (lang: Lang) => string;
};

/** The chart shown as files of it need it, in the page's language and theme or in another; rejects if messages cannot be loaded. */
export async function makeSubject({ hrefIn, ...shown }: Shown, style: Partial<ShareStyle> = {}): Promise<Subject> {
  await loadChartsInFull([shown.chart]);
  const lang = style.lang ?? shown.i18n.lang;
  const i18n =
    lang === shown.i18n.lang ? await withProjects(shown.i18n, shown) : createI18n(lang, await loadCatalogue(lang));
  return {
    ...shown,
    i18n,
    theme: style.theme ?? themeShown(shown.view.theme),
    address: new URL(hrefIn(lang), location.href).href,
    day: today(),
  };
}

/** The page's own messages, which may have been loaded without those of projects. */
async function withProjects(i18n: I18n, { view }: Pick<Shown, "view">): Promise<I18n> {
  if (asksForProjects(view)) i18n.learn(await loadMessages(i18n.lang, "projects"));
  return i18n;
}

/** The colours that the reader sees. */
export function themeShown(theme: Theme): Subject["theme"] {
  if (theme !== "auto") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The reader's day, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
