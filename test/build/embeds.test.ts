import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { attributes, builtPages, readBuilt, target } from "./built-site.ts";

const embeds = builtPages.filter((page) => /(?:^|\/)embed\/\w+\/index\.html$/.test(page));

test.each(embeds)(
  "%s shows its picture with at most 6.1 kB of script, gzipped, and nothing of React or data",
  (page) => {
    const html = readBuilt(page);
    const tags = html.match(/<script\b[^>]*>|<link\b[^>]*>/g) ?? [];
    const scripts = tags.flatMap((tag) => attributes(tag, "src")).map((address) => target(page, address)?.file ?? "");
    const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
    expect(scripts.length).toBe(1);
    expect(size).toBeLessThanOrEqual(6_100);
    expect(scripts.filter((file) => readBuilt(file).includes("hydrateRoot"))).toEqual([]);
    // They are whole: what they import later is named by the page.
    expect(scripts.filter((file) => /^\s*import\b|\bimport\s*["{*]/m.test(readBuilt(file)))).toEqual([]);
    expect(tags.filter((tag) => /modulepreload|as="fetch"|type="module"/.test(tag))).toEqual([]);
    expect(html).toMatch(/<svg\b[^>]*>.*aria-label=/s);
  },
);

/** Files that an embed loads for any view: all that its HTML names, but for what it loads for more than a view. */
function filesOf(page: string): {
  readonly code: readonly string[];
  readonly data: readonly string[];
  readonly rest: readonly string[];
  /** In place of the code that draws the chart. */
  readonly ofPairs: readonly string[];
} {
  const html = readBuilt(page);
  const htmlOfScripted = html.replaceAll(/<noscript>.*?<\/noscript>/gs, "");
  const [light = ""] = /<meta name="light"[^>]*>/.exec(html) ?? [];
  // One unit a view: the larger of the two files.
  const named = [...attributes(light, "data-gdp"), ...(attributes(light, "content")[0] ?? "").split(" ")];
  const tags = htmlOfScripted.match(/<script\b[^>]*>|<link rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g) ?? [];
  const linked = tags.flatMap((tag) => [...attributes(tag, "src"), ...attributes(tag, "href")]);
  const files = [...new Set([...linked, ...named])].map((address) => target(page, address)?.file ?? "");
  const isData = (file: string) => /\/(?:figures|months|summits|events|gdp|capita)-/.test(file);
  const isCode = (file: string) => file.endsWith(".js") && !isData(file);
  return {
    code: files.filter(isCode),
    data: files.filter(isData),
    ofPairs: attributes(light, "data-both").map((address) => target(page, address)?.file ?? ""),
    rest: [page, ...files.filter((file) => !isCode(file) && !isData(file))],
  };
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
}

test.each(embeds)(
  "%s takes at most 36 kB for its usual view; 45 kB of scripts, figures among them, and 75 kB in all for any",
  (page) => {
    const { code, data, rest, ofPairs } = filesOf(page);
    expect(code.length).toBe(2);
    // Pairs are of US$: without the file of a unit, and drawn in place of the chart.
    const pairs = [...data.filter((file) => !/gdp|capita/.test(file)), ...code.filter((file) => /embed-/.test(file))];
    expect(gzipped([...pairs, ...ofPairs])).toBeLessThanOrEqual(45_000);
    expect(data.length).toBeGreaterThanOrEqual(2);
    expect(gzipped([...rest, ...code.filter((file) => /\/embed-/.test(file))])).toBeLessThanOrEqual(36_000);
    expect(gzipped([...code, ...data])).toBeLessThanOrEqual(45_000);
    expect(gzipped([...code, ...data, ...rest])).toBeLessThanOrEqual(75_000);
  },
);

test.each(embeds)(
  "%s waits for no file before it is seen: its styles stand in it, and are linked where no script runs",
  (page) => {
    const html = readBuilt(page);
    const [styles = ""] = attributes(/<meta name="styles"[^>]*>/.exec(html)?.[0] ?? "", "content");
    expect(styles).toContain(".chart-caption");
    expect(styles).not.toContain("url(");
    expect(html.indexOf('name="styles"')).toBeLessThan(html.indexOf("<script>"));
    const [unscripted = ""] = /<noscript>.*?<\/noscript>/s.exec(html) ?? [];
    const links = unscripted.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toEqual(links);
    const files = links.flatMap((link) => attributes(link, "href")).map((address) => target(page, address)?.file ?? "");
    for (const file of files) expect(readBuilt(file).length).toBeGreaterThan(0);
  },
);

test("what draws any view of an embed needs no module, no permission and no second file", () => {
  for (const page of embeds) {
    const { code, data } = filesOf(page);
    for (const file of [...code, ...data]) {
      expect(readBuilt(file), file).not.toMatch(/^\s*(?:import|export)\b|\bfetch\(|hydrateRoot/m);
    }
  }
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
