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
  },
  de: {
    name: "Deutsch",
    prefix: "de",
    locale: "de-DE",
    core: () => import("./messages/de.json?core"),
    pages: () => import("./messages/de.json?pages"),
    projects: () => import("./messages/de.json?projects"),
  },
} as const satisfies Record<string, Language>;

export type Lang = keyof typeof languages;
export const langs = Object.keys(languages) as Lang[];

export function isLang(tag: string): tag is Lang {
  return Object.hasOwn(languages, tag);
}

/** The texts of one language, all of them or what every page says; rejects if a file cannot be loaded. */
export async function loadCatalogue(lang: Lang, extent: "core" | "all" = "all"): Promise<Catalogue> {
  const { core, pages, projects } = languages[lang];
  const parts = await Promise.all(extent === "core" ? [core()] : [core(), pages(), projects()]);
  return Object.assign({}, ...parts.map((part) => part.default)) as Catalogue;
}

/** What is said of projects, for pages that came without it; rejects if it cannot be loaded. */
export async function loadProjectMessages(lang: Lang): Promise<Partial<Catalogue>> {
  return (await languages[lang].projects()).default;
}
