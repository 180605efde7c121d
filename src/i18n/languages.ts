import type en from "./messages/en.json";

/** Every text of the interface, by key. English names the keys; a test finds what a language lacks. */
export type Catalogue = { readonly [Key in keyof typeof en]: string };
export type MessageKey = keyof Catalogue;

/** The part of a catalogue that an import gives; see `page-messages.ts`. */
interface Part {
  readonly default: Readonly<Record<string, string>>;
}

interface Language {
  /** The language's name in itself. */
  readonly name: string;
  /** Its folder in the address; English has none. */
  readonly prefix: string;
  /** Locale of numbers, dates and country names. */
  readonly locale: string;
  /** What every page says. */
  readonly core: () => Promise<Part>;
  /** What only reading pages say. */
  readonly pages: () => Promise<Part>;
  /** What is said of projects. */
  readonly projects: () => Promise<Part>;
  /** What is said where a chart is carried away. */
  readonly share: () => Promise<Part>;
  /** What is said of an address that is wrong, or names a version of the dataset. */
  readonly notices: () => Promise<Part>;
}

/** An entry a language, by its BCP 47 tag, in the order of the language menu. */
export const languages = {
  en: {
    name: "English",
    prefix: "",
    locale: "en-GB",
    core: () => import("./messages/en.json?core"),
    pages: () => import("./messages/en.json?pages"),
    projects: () => import("./messages/en.json?projects"),
    share: () => import("./messages/en.json?share"),
    notices: () => import("./messages/en.json?notices"),
  },
  de: {
    name: "Deutsch",
    prefix: "de",
    locale: "de-DE",
    core: () => import("./messages/de.json?core"),
    pages: () => import("./messages/de.json?pages"),
    projects: () => import("./messages/de.json?projects"),
    share: () => import("./messages/de.json?share"),
    notices: () => import("./messages/de.json?notices"),
  },
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

/** The texts of one language: what every page says, what reading pages say too, or all; rejects if a file cannot be loaded. */
export async function loadCatalogue(lang: Lang, extent: "core" | "pages" | "all" = "all"): Promise<Catalogue> {
  const { core, pages, projects, share, notices } = languages[lang];
  const wanted = { core: [core], pages: [core, pages, projects], all: [core, pages, projects, share, notices] };
  const parts = await Promise.all(wanted[extent].map((load) => load()));
  return Object.assign({}, ...parts.map((part) => part.default)) as Catalogue;
}

/** What a page says only once it is asked for; rejects if it cannot be loaded. */
export async function loadMessages(lang: Lang, part: "projects" | "share" | "notices"): Promise<Partial<Catalogue>> {
  return (await languages[lang][part]()).default;
}
