import { loadChart } from "../charts/load-charts.ts";
import type { ChartId } from "../charts/registry.ts";
import type { Book } from "../data/book.ts";
import type { Digests } from "../data/digests.ts";
import { textTableOf } from "../data/texts/text-fields.ts";
import type { PublishedTexts } from "../data/texts/translation.ts";
import { languages, langs, type Lang, sourceLang } from "../i18n/languages.ts";
import type { I18n } from "../i18n/i18n.ts";
import { loadStory } from "../stories/stories.ts";
import type { ListedVersion, VersionChanges } from "../data/changes/version-changes.ts";
import { feedPath } from "../pages/changes/changes-feed.ts";
import { pagePreview } from "./page-preview.ts";
import { type Route, tablesOf } from "./routes.tsx";
import { dataFolder, type PagePath, textsFolder } from "../shell/site.tsx";
import { defaultView } from "../view/address.ts";
import { boundsOf } from "../view/bounds.ts";
import { oembedPath } from "../export/embed/oembed.ts";
import { escapeXml } from "../export/escape-xml.ts";

export interface SiteHistory {
  readonly versions: readonly ListedVersion[];
  readonly changes: readonly VersionChanges[];
}

/** The site as a whole, for the head of every page. */
export interface SiteMetadata {
  /** Its absolute address, ending in "/"; null if it is not known. */
  readonly url: string | null;
  /** Whether it has pictures in pixels: previews show no others. */
  readonly hasPngs: boolean;
  readonly version: string;
  /** The dataset by schema.org, with addresses below `%root%`. */
  readonly jsonLd: object;
  /** The data's texts in other languages than the one that it is written in. */
  readonly texts?: Readonly<Partial<Record<Lang, PublishedTexts>>>;
  /** Of the files that pages load, by their name in the site's folder `data/`. */
  readonly digests?: Digests;
  /** Every version of the dataset and what it changed, from the newest on. */
  readonly history?: SiteHistory;
}

/** The HTML head of a page without scripts and styles. `%root%` stands for the relative path to the site's top folder. */
export async function pageHead(route: Route, book: Book, i18n: I18n, site: SiteMetadata): Promise<string> {
  const { lang } = i18n;
  const named = await namesIn(route, i18n);
  const name = i18n.t("site.name");
  // Explore, too, goes by what it shows, as the page itself says of any other view.
  const isOfItsChart = route.light || route.path === "";
  const subject = isOfItsChart && route.chart ? await usualTitle(route.chart, book, i18n) : i18n.t(route.title, named);
  // Charts may be about the same, and so may Explore: an embed says which of them it is.
  const title = [subject, ...(route.light ? [i18n.t(route.title, named)] : []), name].join(" · ");
  const description = i18n.t(route.description, named);
  const tags = [
    `<title>${escapeXml(title)}</title>`,
    meta("name", "description", description),
    meta("name", "author", name),
    meta("name", "dcterms.modified", dayOf(site.version)),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:site_name", name),
    meta("property", "og:type", "website"),
    meta("property", "og:locale", languages[lang].locale.replace("-", "_")),
    ...(route.light ? [] : dataFiles(route, site.version, site.texts?.[lang]?.folder)).map(
      (file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`,
    ),
  ];
  if (route.path === null) tags.push('<meta name="robots" content="noindex">');
  else {
    const own = addressOf(route.path, lang, site.url);
    if (site.url !== null) tags.push(`<link rel="canonical" href="${own}">`, meta("property", "og:url", own));
    const oembed = site.url === null ? null : pageOembed(route, lang);
    if (oembed) tags.push(`<link rel="alternate" type="application/json+oembed" href="${site.url}${oembed}">`);
    for (const other of langs) {
      tags.push(`<link rel="alternate" hreflang="${other}" href="${addressOf(route.path, other, site.url)}">`);
    }
    // For readers of any other language.
    tags.push(`<link rel="alternate" hreflang="x-default" href="${addressOf(route.path, sourceLang, site.url)}">`);
    if (route.path === "changes/") {
      tags.push(`<link rel="alternate" type="application/atom+xml" href="%root%${feedPath}">`);
    }
    if (site.hasPngs) tags.push(...(await previewTags(route, book, i18n, site.url)));
  }
  if (route.path !== null && aboutTheDataset.has(route.path)) tags.push(jsonLdScript(site.jsonLd, site.url));
  if (route.path !== null && !route.light) {
    const page = {
      "@context": "https://schema.org/",
      "@type": "WebPage",
      url: addressOf(route.path, lang, site.url),
      name: title,
      description,
      inLanguage: lang,
      dateModified: dayOf(site.version),
      author: { "@type": "Organization", name, url: site.url ?? "%root%" },
      isPartOf: { "@type": "WebSite", name, url: site.url ?? "%root%" },
    };
    tags.push(jsonLdScript(page, site.url));
  }
  return tags.join("\n    ");
}

/** What a page's chart shows without any script, in its own words. */
async function usualTitle(id: ChartId, book: Book, i18n: I18n): Promise<string> {
  const chart = await loadChart(id);
  return chart.title(chart.series(book, defaultView(boundsOf(book))), i18n);
}

/** Addresses of what a page loads of the dataset: its tables, and their texts in its language, from the folder of that name. */
export function dataFiles(route: Route, datasetVersion: string, texts: string | undefined): readonly string[] {
  const root = "%root%";
  const names = tablesOf(route);
  const folder = textsFolder({ root, texts });
  return [
    ...names.map((name) => `${dataFolder({ root, datasetVersion })}${name}.json`),
    ...(folder === null ? [] : names.flatMap((name) => textTableOf(name) ?? []).map((name) => `${folder}${name}.json`)),
  ];
}

/** Previews want absolute addresses; without them, programs that know where they found the page can still follow. */
async function previewTags(route: Route, book: Book, i18n: I18n, siteUrl: string | null): Promise<string[]> {
  const { address, alt, width, height } = await pagePreview(route, book, i18n);
  const image = `${siteUrl ?? "%root%"}${address}`;
  return [
    `<link rel="image_src" href="${image}">`,
    meta("property", "og:image", image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(width)),
    meta("property", "og:image:height", String(height)),
    meta("property", "og:image:alt", alt),
    meta("name", "twitter:card", "summary_large_image"),
  ];
}

/** What the page's title and description name, as values of their messages. */
async function namesIn({ country, story }: Route, i18n: I18n): Promise<Readonly<Record<string, string>>> {
  return {
    ...(country && { country: i18n.country(country) }),
    ...(story && { story: (await loadStory(story, i18n.lang)).title }),
  };
}

function addressOf(path: PagePath, lang: (typeof langs)[number], siteUrl: string | null): string {
  const { prefix } = languages[lang];
  return `${siteUrl ?? "%root%"}${prefix === "" ? "" : `${prefix}/`}${path}`;
}

/** What programs read in the words of schema.org; addresses below `%root%` are absolute where the site's is known. */
function jsonLdScript(content: object, siteUrl: string | null): string {
  // In a script element only this character could end it.
  const text = JSON.stringify(content).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text.replaceAll("%root%", siteUrl ?? "%root%")}</script>`;
}

/** The day of a version of the dataset, YYYY-MM-DD. */
function dayOf(version: string): string {
  return version.slice(0, 10).replaceAll(".", "-");
}

/** Pages that a search for the dataset may end on. */
const aboutTheDataset: ReadonlySet<PagePath> = new Set(["", "sources/", "method/"]);

function meta(kind: "name" | "property", key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeXml(content)}">`;
}

/** Path of the oEmbed file of a page's chart, below the site's top folder; null if the page has none. */
function pageOembed({ path, chart }: Pick<Route, "path" | "chart">, lang: Lang): string | null {
  const isOfOneChart = path === "" || path?.startsWith("embed/");
  return chart && isOfOneChart ? oembedPath(chart, lang) : null;
}
