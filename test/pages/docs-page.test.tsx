import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { langs } from "../../src/i18n/languages.ts";

test.each(langs)("every control that a guide names is called so on the page (%s)", (lang) => {
  const messages = Object.entries(
    JSON.parse(readFileSync(`src/i18n/messages/${lang}.json`, "utf8")) as Record<string, string>,
  );
  const labels = new Set(messages.flatMap(([key, text]) => (key.startsWith("docs.") ? [] : [text])));
  const named = messages.flatMap(([key, text]) =>
    /^docs\.\w+\.\d$/.test(key) ? [...text.matchAll(/[“„]([^”“]+)[”“]/g)].map(([, name]) => name ?? "") : [],
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !labels.has(name) && name !== "PowerPoint")).toEqual([]);
});
