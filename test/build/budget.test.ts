import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { builtFiles, builtPages, readBuilt, target } from "./built-site.ts";

test("Explore needs at most 130 kB of script, gzipped, as long as nobody uses it; 157 kB with map and ranking", () => {
  const first = firstViewScripts("index.html");
  const side = builtFiles.filter((file) => /^assets\/explore-side-[\w-]+\.js$/.test(file));
  expect(side).toHaveLength(1);
  const later = [...closure(side)].filter((file) => !first.includes(file));
  const [atOnce, after] = [first, later].map((files) => files.map((file) => [file, gzippedBytes(file)] as const));
  expect(sum(atOnce), String(atOnce?.join("\n"))).toBeLessThanOrEqual(130_000);
  expect(sum(atOnce) + sum(after), String(after?.join("\n"))).toBeLessThanOrEqual(157_000);
});

test("Explore's HTML and the tables that it announces stay small, gzipped", () => {
  const html = readBuilt("index.html");
  const tables = [...html.matchAll(/<link rel="preload" as="fetch"[^>]* href="([^"]+)"/g)].flatMap(
    ([, address = ""]) => target("index.html", address)?.file ?? [],
  );
  expect(tables.length).toBeGreaterThan(4);
  const sizes = tables.map((file) => [file, gzippedBytes(file)] as const);
  expect(sum(sizes), String(sizes.join("\n"))).toBeLessThanOrEqual(39_000);
  expect(gzippedBytes("index.html")).toBeLessThanOrEqual(55_500);
});

test("the schemas of tables are part of no page's first view but that of changes: the build has checked what pages load", () => {
  const rule = "a year (2024) or months (2024-01/2024-10)";
  const withSchemas = builtPages.filter((page) =>
    firstViewScripts(page).some((file) => readBuilt(file).includes(rule)),
  );
  expect(withSchemas).toEqual(["changes/index.html", "de/changes/index.html"]);
});

test("nothing of the site asks for what is cut out of React", () => {
  const cut =
    /\.(?:Children\.\w|cloneElement|cacheSignal|useActionState|useFormStatus|useOptimistic|prefetchDNS|preconnect|preinit|preload)(?:Module)?\(/;
  const asking = builtFiles
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => cut.exec(readBuilt(file))?.[0] ?? []);
  expect(asking).toEqual([]);
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
  const named = tags.flatMap((tag) => {
    const address = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    return (address && target(page, address)?.file) || [];
  });
  return [...closure(named)];
}

/** These scripts and all that they import at once. */
function closure(named: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const address of staticImports(file)) add(posix.join(posix.dirname(file), address));
  };
  named.forEach(add);
  return files;
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

function sum(files: ReadonlyArray<readonly [string, number]> = []): number {
  return files.reduce((total, [, size]) => total + size, 0);
}
