import de from "../src/i18n/messages/de.json";
import en from "../src/i18n/messages/en.json";
import { createI18n } from "../src/i18n/i18n.ts";
import { articlesOf } from "../src/data/articles.ts";
import { daysPublished } from "../src/data/as-of.ts";
import { yearsCovered } from "../src/data/period.ts";
import { type Bounds, defaultView } from "../src/view/address.ts";
import type { View } from "../src/view/view.ts";
import { book } from "./book.ts";

export const i18n = { en: createI18n("en", en), de: createI18n("de", de) };

const [first, last] = yearsCovered(book.dataset);
export const bounds: Bounds = {
  first,
  last,
  published: daysPublished(book.dataset),
  articles: articlesOf(book.dataset.claims),
  events: new Set(book.dataset.events.map(({ id }) => id)),
  projects: new Set(book.dataset.projects.map(({ id }) => id)),
};

/** The default view with some of it changed. */
export function viewWith(patch: Partial<View> = {}): View {
  return { ...defaultView(bounds), ...patch };
}
