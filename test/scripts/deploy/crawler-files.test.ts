import { parseXml } from "@rgrove/parse-xml";
import { expect, test } from "vitest";
import { crawledPage, crawlerFiles } from "../../../scripts/deploy/crawler-files.ts";

const html = (title: string) =>
  `<title>${title} &amp; more</title><meta name="description" content="About ${title}"><main></main>`;
const files = ["index.html", "de/index.html", "events/index.html", "de/events/index.html", "embed/map/index.html"];
const pages = files.flatMap((file) => crawledPage(file, html(file)) ?? []);
const site = { pages, url: "https://example.org/atlas/", version: "2026.03.18-ab12cd", description: "Trade." };

test("a site that knows its address maps its pages, each in its languages; embeds and unknown addresses are none", () => {
  expect(crawledPage("404.html", `<meta name="robots" content="noindex">${html("404")}`)).toBeNull();
  const map = crawlerFiles(site).get("sitemap.xml") ?? "";
  parseXml(map);
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://example.org/atlas/",
    "https://example.org/atlas/de/",
    "https://example.org/atlas/events/",
    "https://example.org/atlas/de/events/",
  ]);
  expect(map).toContain("<lastmod>2026-03-18</lastmod>");
  expect(map.match(/hreflang="de" href="https:\/\/example\.org\/atlas\/de\/events\/"/g)).toHaveLength(2);
  expect(map.match(/hreflang="x-default"/g)).toHaveLength(4);
  expect(crawlerFiles(site).get("robots.txt")).toContain("Sitemap: https://example.org/atlas/sitemap.xml");
});

test("one that does not says so, and leads programs to its pages and data all the same", () => {
  const made = crawlerFiles({ ...site, url: null });
  expect([...made.keys()].toSorted()).toEqual(["llms.txt", "robots.txt"]);
  expect(made.get("robots.txt")).toContain("SITE_URL");
  const text = made.get("llms.txt") ?? "";
  expect(text).toMatch(/^# Silk Ledger\n\n> Trade\.\n/);
  expect(text).toContain("- [events/index.html & more](events/): About events/index.html");
  expect(text).toContain("(data/datapackage.json)");
  expect(text).not.toContain("(de/");
});
