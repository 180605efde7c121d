import type en from "./messages/en.json";

/** Every text of the interface, by key. English names the keys; a test finds what a language lacks. */
export type Catalogue = { readonly [Key in keyof typeof en]: string };
export type MessageKey = keyof Catalogue;

/** Parts of a catalogue that are loaded apart: see `page-messages.ts`. */
export type MessagePart = "core" | "used" | "pages" | "below" | "projects" | "share" | "notices" | "reading";

interface Language {
  /** The language's name in itself. */
  readonly name: string;
  /** Its folder in the address; English has none. */
  readonly prefix: string;
  /** Locale of numbers, dates and country names. */
  readonly locale: string;
}

/** A line a language, by its BCP 47 tag, in the order of the language menu; its texts are `messages/<tag>.json`. */
export const languages = {
  en: { name: "English", prefix: "", locale: "en-GB" },
  de: { name: "Deutsch", prefix: "de", locale: "de-DE" },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof languages;
export const langs = Object.keys(languages) as Lang[];

/** The language that every text is written in first: what nobody has translated is shown in it. */
export const sourceLang = "en" satisfies Lang;

export function isLang(tag: string): tag is Lang {
  return Object.hasOwn(languages, tag);
}

/** The folder of a language below the site's top one: "de/", or "" for English. */
export function languageFolder(lang: Lang): string {
  const { prefix } = languages[lang];
  return prefix === "" ? "" : `${prefix}/`;
}

/** How much of the texts a page loads at once: those of its first view, what charts and their cards say, what reading pages say too, or all. */
export type MessageExtent = "first" | "core" | "pages" | "all";

/** The texts of one language; rejects if a file cannot be loaded. */
export async function loadCatalogue(lang: Lang, extent: MessageExtent = "all"): Promise<Catalogue> {
  const wanted = {
    first: ["core"],
    core: ["core", "used"],
    pages: ["core", "used", "pages", "below", "projects", "reading"],
    all: ["core", "used", "pages", "below", "projects", "share", "notices", "reading"],
  } as const;
  const parts = await Promise.all(wanted[extent].map((part) => loadMessages(lang, part)));
  return Object.assign({}, ...parts) as Catalogue;
}

/** A part of the texts of one language; rejects if it cannot be loaded. */
export async function loadMessages(lang: Lang, part: MessagePart): Promise<Partial<Catalogue>> {
  // Within the function: scripts outside Vite read the languages alone.
  type Load = Readonly<Record<string, () => Promise<Partial<Catalogue>>>>;
  const files: Readonly<Record<MessagePart, Load>> = {
    core: import.meta.glob("./messages/*.json", { query: "?core", import: "default" }) as Load,
    used: import.meta.glob("./messages/*.json", { query: "?used", import: "default" }) as Load,
    pages: import.meta.glob("./messages/*.json", { query: "?pages", import: "default" }) as Load,
    below: import.meta.glob("./messages/*.json", { query: "?below", import: "default" }) as Load,
    projects: import.meta.glob("./messages/*.json", { query: "?projects", import: "default" }) as Load,
    share: import.meta.glob("./messages/*.json", { query: "?share", import: "default" }) as Load,
    notices: import.meta.glob("./messages/*.json", { query: "?notices", import: "default" }) as Load,
    reading: import.meta.glob("./messages/*.json", { query: "?reading", import: "default" }) as Load,
  };
  const load = files[part][`./messages/${lang}.json`];
  if (!load) throw new Error(`There are no messages in ${lang}`);
  return load();
}
