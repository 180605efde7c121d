import type { Lang } from "../../src/i18n/languages.ts";
import { describe, expect, test } from "vitest";
import { pageHead } from "../../src/app/page-head.ts";
import { routes } from "../../src/app/routes.tsx";
import { book } from "../book.ts";
import { i18n } from "../views.ts";

const known = { url: "https://example.org/atlas/", hasPngs: true, version: "2026.03.18-ab12cd", jsonLd: {} };

async function headOf(name: string, site: typeof known | { url: null } = known, lang: Lang = "en") {
  const route = routes[name];
  if (!route) throw new Error(`There is no page ${name}`);
  const html = await pageHead(route, book, i18n[lang], { ...known, ...site });
  const content = (key: string) => new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)">`).exec(html)?.[1];
  const link = (rel: string) => new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(html)?.[1];
  return { html, content, link };
}

describe("a site that knows its address", () => {
  test("gives absolute addresses to all that other sites read", async () => {
    const { content, link } = await headOf("country/kaz", known, "de");
    expect(link("canonical")).toBe("https://example.org/atlas/de/country/kaz/");
    expect(content("og:url")).toBe("https://example.org/atlas/de/country/kaz/");
    expect(content("og:image")).toBe("https://example.org/atlas/de/charts/trade/kaz-light-1200x675.png");
    expect(link("image_src")).toBe(content("og:image"));
    expect(link("alternate")).toMatch(/^https:\/\/example\.org\/atlas\//);
  });

  test("names the description of a chart for programs on the chart's page", async () => {
    const { html } = await headOf("embed/gap");
    expect(html).toContain('type="application/json+oembed" href="https://example.org/atlas/oembed/gap.json"');
  });
});

test("a page tells programs its address, who made it, from when its data are, and its other languages", async () => {
  const { html, content } = await headOf("country/kaz", known, "de");
  const [, text = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(text)).toMatchObject({
    "@type": "WebPage",
    url: "https://example.org/atlas/de/country/kaz/",
    inLanguage: "de",
    dateModified: "2026-03-18",
    author: { name: "Silk Ledger", url: "https://example.org/atlas/" },
  });
  expect([content("author"), content("dcterms.modified")]).toEqual(["Silk Ledger", "2026-03-18"]);
  const languages = [...html.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => [lang, href]);
  expect(languages).toEqual([
    ["en", "https://example.org/atlas/country/kaz/"],
    ["de", "https://example.org/atlas/de/country/kaz/"],
    ["x-default", "https://example.org/atlas/country/kaz/"],
  ]);
});

describe("a site that does not know its address", () => {
  test("claims no address as its own, and leads to its picture from the page", async () => {
    const { content, link } = await headOf("events", { url: null });
    expect(link("canonical")).toBeUndefined();
    expect(content("og:url")).toBeUndefined();
    expect(content("og:image")).toBe("%root%charts/timeline/default-light-1200x675.png");
  });
});

test("the preview is described, in the page's language, and of a size that is told", async () => {
  const { content } = await headOf("country/uzb", known, "de");
  expect(content("og:image:alt")).toContain("Usbekistan");
  expect([content("og:image:width"), content("og:image:height")]).toEqual(["1200", "675"]);
  expect(content("twitter:card")).toBe("summary_large_image");
});

test("without pictures in pixels no page names one", async () => {
  const { html } = await headOf("country/kaz", { ...known, hasPngs: false });
  expect(html).not.toMatch(/image|charts\//);
});

test("the page of unknown addresses has no preview and no address", async () => {
  const { html } = await headOf("not-found");
  expect(html).toContain("noindex");
  expect(html).not.toMatch(/og:image|canonical|hreflang/);
});
