import { createContext, type ReactNode, useContext } from "react";
import type { ChartId } from "../charts/registry.ts";
import type { Partner } from "../data/countries.ts";
import { type Lang, languageFolder } from "../i18n/languages.ts";
import { type StoryId, storyIds } from "../stories/stories.ts";
import type { NamedData } from "./named-data.ts";

/** The address of a country's page: "country/kaz/". */
export type CountryPath = `country/${Lowercase<Partner>}/`;

export function countryPath(country: Partner): CountryPath {
  return `country/${country.toLowerCase() as Lowercase<Partner>}/`;
}

/** The address of a story in slides: the first one's needs no name. */
export type StoryPath = "present/" | `present/${StoryId}/`;

export function storyPath(story: StoryId): StoryPath {
  return story === storyIds[0] ? "present/" : `present/${story}/`;
}

/** The address of a page below its language, as in `dist/`: "" is Explore. */
export type PagePath =
  | ""
  | "events/"
  | "goods/"
  | "claims/"
  | "sources/"
  | "method/"
  | "docs/"
  | "docs/charts/"
  | "changes/"
  | "countries/"
  | CountryPath
  | StoryPath
  | `embed/${ChartId}/`;

export interface Site {
  readonly lang: Lang;
  /** The page shown; null for the page of unknown addresses. */
  readonly path: PagePath | null;
  /** Leads from the page shown to the top of the site: "./", "../../" or, where depth is unknown, an absolute path. */
  readonly root: string;
  /** Version of the dataset shown: "2026.03.18-ab12cd". */
  readonly datasetVersion: string;
  /** The folder of the texts that the data has in the page's language, below `data/texts/`; absent in the language that it is written in. */
  readonly texts?: string | undefined;
  /** Absent where the address names no version of the dataset. */
  readonly named?: NamedData | undefined;
}

/**
 * The address of the folder of the data shown, with its closing slash. It names the version, the present one too: a page
 * must not take the figures of the release after its own for those that it was made with.
 */
export function dataFolder({ root, datasetVersion }: Pick<Site, "root" | "datasetVersion">): string {
  return `${root}data/versions/${datasetVersion}/`;
}

/** The same of the data that the page was made with, whatever version is shown. */
export function presentDataFolder({ root, datasetVersion, named }: Site): string {
  return dataFolder({ root, datasetVersion: named?.present ?? datasetVersion });
}

/** The address of the folder of the data's texts in the page's language, with its closing slash; null if it has none of its own. */
export function textsFolder({ root, texts }: Pick<Site, "root" | "texts">): string | null {
  return texts === undefined ? null : `${root}data/texts/${texts}/`;
}

const SiteContext = createContext<Site | null>(null);

export function SiteProvider({ site, children }: { readonly site: Site; readonly children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite needs a SiteProvider");
  return site;
}

/** The relative address of a page with all that it shows by itself, of the version of the dataset shown. */
export function plainHref(site: Site, path: PagePath): string {
  return pageHref(site, path) + (site.named?.shown ? `?data=${site.named.shown}` : "");
}

/** The relative address of a page, in the language shown by default. */
export function pageHref(site: Site, path: PagePath, lang: Lang = site.lang): string {
  return `${site.root}${languageFolder(lang)}${path}` || "./";
}
