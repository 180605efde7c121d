import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { langs, languages } from "../../src/i18n/languages.ts";
import { openPage } from "./browser.ts";
import { sitePages } from "./site-pages.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

// The languages share their structure and colours: one of them stands for all.
const prefixes = langs.flatMap((lang) => languages[lang].prefix || []);
const pages = sitePages.filter((page) => !prefixes.some((prefix) => page.startsWith(`${prefix}/`)));

const themes = ["light", "dark"] as const;

test.each(pages.flatMap((page) => themes.map((theme) => [page, theme] as const)))(
  "axe finds nothing to object to on /%s, %s",
  async (address, theme) => {
    const page = await openPage(address, { theme });
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const results: AxeResults = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
      return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
    expect(violations).toEqual([]);
  },
  60_000,
);
