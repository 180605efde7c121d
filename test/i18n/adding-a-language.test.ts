import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { book } from "../book.ts";

/** A language whose messages somebody has yet to write: what the registry says is enough for everything else. */
const added = "qaa";

vi.mock(import("../../src/i18n/languages.ts"), async (importOriginal) => {
  const known = await importOriginal();
  const languages = {
    ...known.languages,
    [added]: { name: "Lingua", prefix: added, locale: "fr-FR" },
  };
  const loadCatalogue: typeof known.loadCatalogue = (lang, extent) =>
    known.loadCatalogue((lang as string) === added ? known.sourceLang : lang, extent);
  return { ...known, languages, langs: Object.keys(languages) as typeof known.langs, loadCatalogue };
});

const { langs, languages, loadCatalogue } = await import("../../src/i18n/languages.ts");
const { createI18n } = await import("../../src/i18n/i18n.ts");
const { pageHead } = await import("../../src/app/page-head.ts");
const { routes } = await import("../../src/app/routes.tsx");
const { builtOembeds } = await import("../../src/export/embed/built-oembeds.ts");
const { loadStory, storyIds } = await import("../../src/stories/stories.ts");

const lang = added as (typeof langs)[number];
const i18n = createI18n(lang, await loadCatalogue(lang));

test("a language of the registry has its numbers, its pages and what programs are told of them", async () => {
  expect(langs).toContain(added);
  expect(i18n.number(12.5)).toBe("12,5");
  const mark = { version: "2026.03.18-abc123", url: "https://example.org/", hasPngs: false, jsonLd: {} };
  const route = Object.values(routes).find(({ path }) => path === "events/");
  if (!route) throw new Error("There is no page of events");
  const head = await pageHead(route, book, i18n, mark);
  for (const one of langs) expect(head).toContain(`hreflang="${one}"`);
  expect(head).toContain(`rel="canonical" href="https://example.org/${languages[lang].prefix}/events/"`);
  const oembeds = await builtOembeds(book, i18n, mark.url);
  expect(oembeds.map(({ file }) => file)).toContain("oembed/qaa/trade.json");
});

test("a story that nobody has translated is told in the source language, and says so", async () => {
  for (const id of storyIds) {
    const story = await loadStory(id, lang);
    expect(story).toEqual(await loadStory(id, "en"));
    expect(story.lang).toBe("en");
  }
});

test("no code but the registry names a language other than the one that texts are written in", () => {
  const files = ["src", "scripts"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => `${root}/${file.replaceAll("\\", "/")}`),
  );
  const code = files.filter((file) => /\.(?:tsx?|mjs)$/.test(file) && file !== "src/i18n/languages.ts");
  const others = langs.filter((one) => one !== "en");
  const named = new RegExp(`["'\`](?:${others.join("|")})["'\`/]|\\b(?:${others.join("|")}):`);
  expect(code.length).toBeGreaterThan(300);
  expect(code.filter((file) => named.test(withoutComments(readFileSync(file, "utf8"))))).toEqual([]);
});

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[^]*?\*\/|\/\/ .*/g, "");
}
