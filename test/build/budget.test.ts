import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { builtFiles, builtPages, readBuilt, target } from "./built-site.ts";

test("Explore's first view needs at most 160 kB of script, gzipped", () => {
  const sizes = firstViewScripts("index.html").map((file) => [file, gzippedBytes(file)] as const);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  expect(sum, `${sizes.map(([file, size]) => `${file} ${size}`).join("\n")}`).toBeLessThanOrEqual(160_000);
});

test("d3-zoom is not part of Explore's first view", () => {
  expect(firstViewScripts("index.html").filter((file) => readBuilt(file).includes("__zoom"))).toEqual([]);
});

test("the library for slides is loaded when slides are asked for, on every page", () => {
  const scripts = new Set(builtPages.flatMap(firstViewScripts));
  expect([...scripts].filter((file) => readBuilt(file).includes("PptxGenJS"))).toEqual([]);
  // It is somewhere in the site, or this would hold of itself.
  expect(builtFiles.filter((file) => file.endsWith(".js") && readBuilt(file).includes("PptxGenJS"))).not.toEqual([]);
});

/** Scripts that a page's HTML names or announces, and all that they import at once. */
function firstViewScripts(page: string): string[] {
  const html = readBuilt(page);
  const tags = html.match(/<script\b[^>]*>|<link rel="modulepreload"[^>]*>/g) ?? [];
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const address of staticImports(file)) add(posix.join(posix.dirname(file), address));
  };
  for (const tag of tags) {
    const address = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const file = address && target(page, address)?.file;
    if (file) add(file);
  }
  return [...files];
}

function staticImports(file: string): string[] {
  const { module } = parseSync(file, readBuilt(file));
  const reexports = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest));
  return [...module.staticImports.map((one) => one.moduleRequest), ...reexports].flatMap((one) =>
    one ? [one.value] : [],
  );
}

function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
}
