import de from "../src/i18n/messages/de.json";
import en from "../src/i18n/messages/en.json";
import { createI18n } from "../src/i18n/i18n.ts";
import { defaultView } from "../src/view/address.ts";
import { boundsOf } from "../src/view/bounds.ts";
import type { View } from "../src/view/view.ts";
import { book } from "./book.ts";

export const i18n = { en: createI18n("en", en), de: createI18n("de", de) };

export const bounds = boundsOf(book);

/** The default view with some of it changed. */
export function viewWith(patch: Partial<View> = {}): View {
  return { ...defaultView(bounds), ...patch };
}
