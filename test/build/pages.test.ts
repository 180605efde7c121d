import { expect, test } from "vitest";
import { firstPaint } from "../../scripts/deploy/first-paint.ts";
import { charts } from "../../src/charts/registry.ts";
import { langs, languages } from "../../src/i18n/languages.ts";
import { attributes, builtFiles, builtPages, readBuilt, target } from "./built-site.ts";

test.each(langs)("the site is whole in %s", (lang) => {
  const prefix = languages[lang].prefix ? `${languages[lang].prefix}/` : "";
  const paths = [
    "",
    "events/",
    "countries/",
    "goods/",
    "claims/",
    "sources/",
    "method/",
    "present/",
    ...Object.keys(charts).map((chart) => `embed/${chart}/`),
  ];
  const pages = paths.map((path) => `${prefix}${path}index.html`);
  expect(builtPages).toEqual(expect.arrayContaining(pages));
  for (const page of pages) expect(attributes(readBuilt(page), "lang")[0], page).toBe(lang);
});

test("each page has a title of its own", () => {
  const titles = builtPages.map((page) => /<title>([^<]+)<\/title>/.exec(readBuilt(page))?.[1]);
  expect(titles).not.toContain(undefined);
  expect(new Set(titles).size).toBe(builtPages.length);
});

test.each(Object.keys(charts))("the picture of %s is in the HTML of its page", (chart) => {
  const html = readBuilt(`embed/${chart}/index.html`);
  const figure = html.slice(html.indexOf(`<figure`), html.indexOf("</figure>"));
  expect(figure).toContain(`data-chart="${chart}"`);
  expect(figure).toContain("<svg");
  expect(figure).toMatch(/data-(?:country|event)="/);
});

test("every link inside the site leads to a page, file or anchor that exists", () => {
  const broken = builtPages.flatMap((page) => {
    const html = readBuilt(page);
    return [...attributes(html, "href"), ...attributes(html, "src")]
      .filter((address) => leadsNowhere(page, address))
      .map((address) => `${page}: ${address}`);
  });
  expect(broken).toEqual([]);
});

const anchors = new Map<string, ReadonlySet<string>>();

function leadsNowhere(page: string, address: string): boolean {
  const found = target(page, address);
  if (!found) return false;
  if (!builtFiles.includes(found.file)) return true;
  if (found.anchor === "") return false;
  const known = anchors.get(found.file) ?? new Set(attributes(readBuilt(found.file), "id"));
  anchors.set(found.file, known);
  return !known.has(found.anchor);
}

test("no page runs a script that stands in its HTML, but for the one that the policy names", () => {
  for (const page of builtPages) {
    const scripts =
      readBuilt(page)
        .replace(`<script>${firstPaint}</script>`, "")
        .match(/<script\b[^>]*>/g) ?? [];
    expect(
      scripts.filter((tag) => !/\ssrc="/.test(tag) && !/type="application\/(?:ld\+)?json"/.test(tag)),
      page,
    ).toEqual([]);
  }
});

test("figures are text: none stands in a button, whose label is neither selected nor copied nor read by reader modes", () => {
  const figures = builtPages.flatMap((page) => readBuilt(page).match(/<\w+[^>]*\bfigure-button\b[^>]*>/g) ?? []);
  expect(figures.length).toBeGreaterThan(20);
  expect(figures.filter((tag) => !/^<span[^>]* role="button"/.test(tag))).toEqual([]);
});
