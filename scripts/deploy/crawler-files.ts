import { languages, sourceLang } from "../../src/i18n/languages.ts";

/** A page as programs that read whole sites need it. */
export interface CrawledPage {
  /** Below the site's top folder: "de/events/index.html". */
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

interface CrawledSite {
  readonly pages: readonly CrawledPage[];
  /** Absolute, ending in "/"; null if it is not known. */
  readonly url: string | null;
  /** Of the dataset: "2026.03.18-ab12cd". */
  readonly version: string;
  /** The dataset in a few sentences. */
  readonly description: string;
}

/** What a page says of itself in its head; null for one that no search is to find. */
export function crawledPage(file: string, html: string): CrawledPage | null {
  if (/<meta name="robots" content="noindex">/.test(html) || /(?:^|\/)embed\//.test(file)) return null;
  const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, description = ""] = /<meta name="description" content="([^"]*)">/.exec(html) ?? [];
  return { file, title: plain(title), description: plain(description) };
}

/** Files for programs that read whole sites, by their names. A map of the site has absolute addresses, or there is none. */
export function crawlerFiles(site: CrawledSite): ReadonlyMap<string, string> {
  const files = new Map([
    ["robots.txt", robotsText(site.url)],
    ["llms.txt", languageModelText(site)],
  ]);
  return site.url === null ? files : files.set("sitemap.xml", sitemapXml(site, site.url));
}

function robotsText(url: string | null): string {
  const map =
    url === null
      ? "# No map of the site: the build was not told where it will stand (SITE_URL)."
      : `Sitemap: ${url}sitemap.xml`;
  return `User-agent: *\nAllow: /\n\n${map}\n`;
}

/** Every page in all its languages, each naming the others. */
function sitemapXml({ pages, version }: CrawledSite, url: string): string {
  const day = version.slice(0, 10).replaceAll(".", "-");
  const files = new Set(pages.map(({ file }) => file));
  const entries = pages.map(({ file }) => {
    const bare = bareFile(file);
    const others = Object.entries(languages).flatMap(([lang, { prefix }]) => {
      const other = prefix === "" ? bare : `${prefix}/${bare}`;
      return files.has(other) ? [alternate(lang, url + pathOf(other))] : [];
    });
    const usual = alternate("x-default", url + pathOf(bare));
    return `<url><loc>${url}${pathOf(file)}</loc><lastmod>${day}</lastmod>${others.join("")}${usual}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

function alternate(lang: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`;
}

/** What the site is and where its figures stand as files, for programs that answer questions: see llmstxt.org. */
function languageModelText({ pages, url, version, description }: CrawledSite): string {
  const root = url ?? "";
  const link = (name: string, path: string, about: string) => `- [${name}](${root}${path}): ${about}`;
  return [
    "# Silk Ledger",
    "",
    `> ${description}`,
    "",
    `Data version ${version}. Each figure is one side's: China's customs, or the partner's own statistics. They differ widely; say whose figure it is, and name its source. Addresses hold the view: \`?countries=KAZ,UZB&years=2013-2024&flow=export&ledger=both\`.`,
    "",
    "## Data",
    "",
    link("datapackage.json", "data/datapackage.json", "all tables as CSV and JSON, with their columns, keys and terms"),
    link("trade.csv", "data/trade.csv", "every published trade figure, a row each"),
    link("events.csv", "data/events.csv", "summits, treaties, visits and projects, with their dates"),
    link("sources.csv", "data/sources.csv", "every source, with its address"),
    "",
    "## Pages",
    "",
    ...pages
      .filter(({ file }) => file === bareFile(file))
      .map((page) => link(page.title, pathOf(page.file), page.description)),
    "",
  ].join("\n");
}

/** A page's file without its language's folder. */
function bareFile(file: string): string {
  const prefixes = Object.entries(languages).flatMap(([lang, { prefix }]) =>
    lang === sourceLang ? [] : [`${prefix}/`],
  );
  const own = prefixes.find((prefix) => file.startsWith(prefix)) ?? "";
  return file.slice(own.length);
}

function pathOf(file: string): string {
  return file.replace(/index\.html$/, "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function plain(html: string): string {
  return html.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
