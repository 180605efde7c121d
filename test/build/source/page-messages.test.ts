import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import type { MessagePart } from "../../../src/i18n/languages.ts";
import { partOf } from "../../../src/i18n/page-messages.ts";
import english from "../../../src/i18n/messages/en.json";

/**
 * Everything that these files import, now or on demand, but for what the table of routes leads to, and for the search,
 * which loads all words for itself; and but for `later`, files that come together with the words that they use.
 */
function reachable(entries: readonly string[], later: RegExp | null): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (
      found.has(file) ||
      !/\.tsx?$/.test(file) ||
      /(?:app\/routes|search-dialog\/search-dialog)\.tsx$/.test(file) ||
      later?.test(file) ||
      !existsSync(file)
    )
      continue;
    found.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, target = ""] of text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      open.push(posix.join(posix.dirname(file), target));
    }
  }
  return found;
}

const entries = ["main.tsx", "pages/explore/explore-page.tsx", "pages/embed/embed-page.tsx"].map((file) =>
  join("src", file),
);
const textsOf = (later: RegExp | null) =>
  [...reachable(entries, later)].map((file) => ({ file, text: readFileSync(file, "utf8") }));
const all = Object.keys(english);
const lacking: ReadonlyArray<readonly [part: MessagePart, least: number, texts: ReturnType<typeof textsOf>]> = [
  ["pages", 100, textsOf(null)],
  ["below", 15, textsOf(/explore\/explore-below\.tsx$/)],
  ["projects", 30, textsOf(/projects\/project-parts\.ts$|map\/projects\/map-with-projects\.tsx$/)],
  ["notices", 20, textsOf(/shell\/address-notices-body\.tsx$/)],
  ["reading", 8, textsOf(/gap\/figure-gap\.tsx$|reading\/how-to-read\.tsx$/)],
  [
    "share",
    60,
    textsOf(
      /(?:share\/share-dialog|method\/cite-dialog|reopen\/reopened-file|quote\/figure-quote|keys\/keys-dialog)\.tsx$|-details\.ts$/,
    ),
  ],
];

test.each(lacking)("the pages that load the core of the messages use none of the %s", (part, least, texts) => {
  const keys = all.filter((key) => partOf(key) === part);
  expect(keys.length).toBeGreaterThan(least);
  const used = texts.flatMap(({ file, text }) =>
    keys.filter((key) => text.includes(`"${key}"`)).map((key) => `${file} uses ${key}`),
  );
  expect(used).toEqual([]);
});

test.each(lacking)("nor do they put a key of the %s together", (part, _, texts) => {
  const startOf = (key: string) => key.slice(0, key.lastIndexOf(".") + 1);
  const core = new Set(all.filter((key) => partOf(key) !== part).map(startOf));
  const starts = new Set(all.filter((key) => partOf(key) === part).map(startOf));
  const used = texts.flatMap(({ file, text }) =>
    [...starts]
      .filter((start) => !core.has(start) && text.includes(`\`${start}\${`))
      .map((start) => `${file} uses ${start}…`),
  );
  expect(used).toEqual([]);
});

test("Explore's first view says nothing that comes once it is used", () => {
  const used = all.filter((key) => partOf(key) === "used");
  expect(used.length).toBeGreaterThan(200);
  const found = new Set<string>();
  const open = ["main.tsx", "pages/explore/explore-page.tsx"].map((file) => join("src", file));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    found.add(file);
    // Neither types nor what is imported on demand.
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export|\})(?! type)[^;]*?from "(\.[^"]+)"/gm,
    )) {
      open.push(posix.join(posix.dirname(file), target));
    }
  }
  expect(found).toContain("src/charts/trade/trade-text.ts");
  const said = [...found].flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const patterns = [...text.matchAll(/`([a-z][\w.-]*\.)\$\{[^}]*\}([\w.-]*)/g)].map(
      ([, start = "", end = ""]) => new RegExp(`^${start.replaceAll(".", "\\.")}[^.]+${end.replaceAll(".", "\\.")}$`),
    );
    return used
      .filter((key) => text.includes(`"${key}"`) || patterns.some((pattern) => pattern.test(key)))
      .map((key) => `${file} uses ${key}`);
  });
  expect(said).toEqual([]);
});
