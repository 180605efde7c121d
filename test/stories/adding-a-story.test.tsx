import { expect, test, vi } from "vitest";
import { createI18n } from "../../src/i18n/i18n.ts";
import en from "../../src/i18n/messages/en.json";
import type { PagePath } from "../../src/shell/site.tsx";
import { book } from "../book.ts";

/** A second story as its folder's README has one add it: a folder with steps and English texts, its name in the list. */
const scratch = await vi.hoisted(async () => {
  const { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = await import("node:fs");
  const { join, resolve } = await import("node:path");
  const src = resolve(".cache", "adding-a-story", "src");
  rmSync(src, { recursive: true, force: true });
  mkdirSync(join(src, "stories"), { recursive: true });
  cpSync("src/stories", join(src, "stories"), { recursive: true });
  for (const name of readdirSync("src").filter((one) => one !== "stories")) {
    symlinkSync(resolve("src", name), join(src, name));
  }
  const step = { id: "one", chart: "map", view: "?year=2024", events: ["astana-2025"], values: {} };
  const texts = { title: "One summit", steps: { one: { title: "Astana", text: ["Held."], notes: "Wait." } } };
  mkdirSync(join(src, "stories", "one-summit"));
  writeFileSync(join(src, "stories", "one-summit", "steps.json"), JSON.stringify({ steps: [step] }));
  writeFileSync(join(src, "stories", "one-summit", "en.json"), JSON.stringify(texts));
  const registry = join(src, "stories", "stories.ts");
  const code = readFileSync(registry, "utf8");
  writeFileSync(registry, code.replace("] as const", ', "one-summit"] as const'));
  return registry;
});

vi.mock("../../src/stories/stories.ts", () => import(scratch));

const { routes } = await import("../../src/app/routes.tsx");
const { pageHead } = await import("../../src/app/page-head.ts");
const { loadStory } = await import("../../src/stories/stories.ts");
const { loadChartsInFull } = await import("../../src/charts/load-charts.ts");
const { pageMarkup } = await import("../page-markup.tsx");

const i18n = createI18n("en", en);
const route = routes["present/one-summit"] ?? expect.fail("there is no such page");
await loadChartsInFull();

test("it has a page of its own, with its title in the head", async () => {
  expect(route.path).toBe("present/one-summit/");
  const site = { version: "2026.03.18-abc123", url: "https://example.org/", hasPngs: false, jsonLd: {} };
  expect(await pageHead(route, book, i18n, site)).toContain("<title>One summit");
});

test("its slides are drawn, in the words of its file", async () => {
  const path = "present/one-summit/" as PagePath;
  const html = pageMarkup({ path, page: await route.load("en"), i18n });
  expect(html).toMatch(/<h\d[^>]*>Astana<\/h\d>/);
  expect(html).toContain("Held.");
});

test("a reader of another language gets its English texts, marked as such", async () => {
  const story = await loadStory("one-summit" as never, "de");
  expect([story.lang, story.title]).toEqual(["en", "One summit"]);
});
