import { expect, test } from "vitest";
import type { Lang } from "../../src/i18n/languages.ts";
import { pageHead } from "../../src/app/page-head.ts";
import { routes } from "../../src/app/routes.tsx";
import { book } from "../book.ts";
import { i18n } from "../views.ts";

async function oembedOf(page: string, url: string | null, lang: Lang = "en") {
  const route = routes[page];
  if (!route) throw new Error(`There is no page ${page}`);
  const head = await pageHead(route, book, i18n[lang], {
    url,
    hasPngs: true,
    version: "2026.11.22-abc123",
    jsonLd: {},
  });
  return /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/.exec(head)?.[1] ?? null;
}

test("an embed's address leads programs to what is told of its chart, in its language", async () => {
  const url = "https://silk-ledger.example/atlas/";
  expect(await oembedOf("embed/gap", url)).toBe(`${url}oembed/gap.json`);
  expect(await oembedOf("embed/map", url, "de")).toBe(`${url}oembed/de/map.json`);
  expect(await oembedOf("explore", url)).toBe(`${url}oembed/spine.json`);
  expect(await oembedOf("sources", url)).toBeNull();
});

test("a site that does not know its address tells of none", async () => {
  expect(await oembedOf("embed/gap", null)).toBeNull();
});
