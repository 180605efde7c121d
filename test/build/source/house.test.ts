import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const mostFiles = 15;
const mostLines = 300;
/** A file of no more lines than this is worth a door only for several others, or when it is loaded on demand. */
const fewLines = 30;

/** One file and one line here for each thing of a kind: their entries may be short. */
const registries: ReadonlySet<string> = new Set([
  "src/data/check/checks.ts",
  "src/export/embed/snippets/snippets.ts",
  "src/search/kinds/kinds.ts",
]);

/** Messages, goldens and fixtures: as many and as long as what they hold. */
const content = /^(?:src\/i18n\/messages|test\/golden|test\/fixtures|test\/data\/fixtures)\b/;

const files = ["src", "scripts", "test", "bench"].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .filter((file) => !content.test(file) && !file.includes("node_modules")),
);
const modules = [...files.filter((file) => /\.(?:tsx?|mjs)$/.test(file)), "vite.config.ts"];
const texts = new Map(modules.map((file) => [file, readFileSync(file, "utf8")]));
const importers = importersOf(texts);

test(`no folder holds more than ${mostFiles} files`, () => {
  expect(crowdedFolders(files)).toEqual([]);
});

test(`no file of code or styles has more than ${mostLines} lines`, () => {
  const written = files.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file));
  expect(written.filter((file) => linesOf(readFileSync(file, "utf8")) > mostLines)).toEqual([]);
});

test(`no file of ${fewLines} lines or fewer is there for a single other one`, () => {
  expect(needlessDoors(texts, importers)).toEqual([]);
});

test("the measures tell right from wrong", () => {
  const folder = (count: number) => Array.from({ length: count }, (_, index) => `src/a/${index}.ts`);
  expect(crowdedFolders(folder(mostFiles))).toEqual([]);
  expect(crowdedFolders(folder(mostFiles + 1))).toEqual(["src/a"]);
  const scratch = new Map([
    ["src/a/short.ts", "export const a = 1;\n"],
    ["src/a/shared.ts", "export const b = 1;\n"],
    ["src/a/lazy.ts", "export const c = 1;\n"],
    ["src/a/long.ts", "//\n".repeat(fewLines + 1)],
    ["src/b.ts", 'import "./a/short.ts";\nimport "./a/shared.ts";\nimport "./a/long.ts";\nimport("./a/lazy.ts");\n'],
    ["test/b.test.ts", 'import { b } from "../src/a/shared.ts";\n'],
  ]);
  expect(needlessDoors(scratch, importersOf(scratch))).toEqual(["src/a/short.ts"]);
});

function crowdedFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts].flatMap(([folder, count]) => (count > mostFiles ? [folder] : []));
}

/** Short files with one importer that loads them at once and is no registry; a test counts as an importer. */
function needlessDoors(sources: ReadonlyMap<string, string>, by: ReturnType<typeof importersOf>): string[] {
  return [...sources].flatMap(([file, text]) => {
    const [importer, ...others] = by.get(file) ?? [];
    if (!importer || others.length > 0 || linesOf(text) > fewLines) return [];
    const [from, isLazy] = importer;
    return isLazy || registries.has(from) ? [] : [file];
  });
}

/** For every file that is imported, those that do, and whether each does so on demand only. */
function importersOf(sources: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const found = new Map<string, Map<string, boolean>>();
  for (const [file, text] of sources) {
    for (const [, call, path = ""] of text.matchAll(/\b(?:from|import)\s*(\(?)\s*"(\.[^"?]+)/g)) {
      const target = posix.join(posix.dirname(file), path);
      const known = found.get(target) ?? new Map<string, boolean>();
      known.set(file, call === "(" && known.get(file) !== false);
      found.set(target, known);
    }
  }
  return found;
}

function linesOf(text: string): number {
  return text.split("\n").length - 1;
}
