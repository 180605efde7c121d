import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { attributes, builtPages, readBuilt, target } from "./built-site.ts";

const embeds = builtPages.filter((page) => /(?:^|\/)embed\/\w+\/index\.html$/.test(page));

test.each(embeds)("%s shows its picture with at most 8 kB of script, gzipped, and nothing of React or data", (page) => {
  const html = readBuilt(page);
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*>/g) ?? [];
  const scripts = tags.flatMap((tag) => attributes(tag, "src")).map((address) => target(page, address)?.file ?? "");
  const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
  expect(scripts.length).toBe(1);
  expect(size).toBeLessThanOrEqual(8_000);
  expect(scripts.filter((file) => readBuilt(file).includes("hydrateRoot"))).toEqual([]);
  // They are whole: what they import later is named by the page.
  expect(scripts.filter((file) => /^\s*import\b|\bimport\s*["{*]/m.test(readBuilt(file)))).toEqual([]);
  expect(tags.filter((tag) => /modulepreload|as="fetch"|type="module"/.test(tag))).toEqual([]);
  expect(html).toMatch(/<svg\b[^>]*>.*aria-label=/s);
});

test("what an embed loads when it is asked for more is there", () => {
  expect(embeds.length).toBeGreaterThanOrEqual(18);
  for (const page of embeds) {
    const [more = ""] = attributes(/<meta name="more"[^>]*>/.exec(readBuilt(page))?.[0] ?? "", "content");
    const files = more.split(" ").map((address) => target(page, address)?.file ?? "");
    expect(files.filter((file) => file.endsWith(".json")).length).toBeGreaterThan(3);
    for (const file of files) expect(readBuilt(file).length, `${page}: ${file}`).toBeGreaterThan(0);
  }
});

test("embed.js is one classic script of at most 1 kB, gzipped", () => {
  const script = readBuilt("embed.js");
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1_000);
  expect(script).not.toMatch(/\b(?:import|export)\b/);
});
