import type en from "./messages/en.json";

/** Every text of the interface, by key. English names the keys; a language that lacks one does not compile. */
export type Catalogue = { readonly [Key in keyof typeof en]: string };
export type MessageKey = keyof Catalogue;

interface Language {
  /** The language's name in itself. */
  readonly name: string;
  /** Its folder in the address; English has none. */
  readonly prefix: string;
  /** Locale of numbers, dates and country names. */
  readonly locale: string;
  readonly load: () => Promise<{ readonly default: Catalogue }>;
}

/** One line a language, by its BCP 47 tag, in the order of the language menu. */
export const languages = {
  en: { name: "English", prefix: "", locale: "en-GB", load: () => import("./messages/en.json") },
  de: { name: "Deutsch", prefix: "de", locale: "de-DE", load: () => import("./messages/de.json") },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof languages;
export const langs = Object.keys(languages) as Lang[];

export function isLang(tag: string): tag is Lang {
  return Object.hasOwn(languages, tag);
}

/** The texts of one language; rejects if its file cannot be loaded. */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
  return (await languages[lang].load()).default;
}
