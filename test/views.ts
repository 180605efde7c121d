import { createI18n, type I18n } from "../src/i18n/i18n.ts";
import { type Lang, langs, loadCatalogue } from "../src/i18n/languages.ts";
import { defaultView } from "../src/view/address.ts";
import { boundsOf } from "../src/view/bounds.ts";
import type { View } from "../src/view/view.ts";
import { book } from "./book.ts";

/** In every language of the site. */
export const i18n = Object.fromEntries(
  await Promise.all(langs.map(async (lang) => [lang, createI18n(lang, await loadCatalogue(lang))] as const)),
) as Readonly<Record<Lang, I18n>>;

export const bounds = boundsOf(book);

/** The default view with some of it changed. */
export function viewWith(patch: Partial<View> = {}): View {
  return { ...defaultView(bounds), ...patch };
}
