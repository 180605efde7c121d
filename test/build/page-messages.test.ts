import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { isPageMessage } from "../../src/i18n/page-messages.ts";
import english from "../../src/i18n/messages/en.json";

/**
 * Everything that these files import, now or on demand, but for what the table of routes leads to, and for the search,
 * which loads all words for itself.
 */
function reachable(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (
      found.has(file) ||
      !/\.tsx?$/.test(file) ||
      /pages\/(?:routes|search-dialog)\.tsx$/.test(file) ||
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

const files = reachable(
  ["main.tsx", "pages/explore-page.tsx", "pages/embed-page.tsx"].map((file) => join("src", file)),
);
const texts = [...files].map((file) => ({ file, text: readFileSync(file, "utf8") }));

test("the pages that load the core of the messages use nothing else", () => {
  const keys = Object.keys(english).filter(isPageMessage);
  expect(keys.length).toBeGreaterThan(100);
  const used = texts.flatMap(({ file, text }) =>
    keys.filter((key) => text.includes(`"${key}"`)).map((key) => `${file} uses ${key}`),
  );
  expect(used).toEqual([]);
});

test("nor do they put such a key together", () => {
  const startOf = (key: string) => key.slice(0, key.lastIndexOf(".") + 1);
  const core = new Set(
    Object.keys(english)
      .filter((key) => !isPageMessage(key))
      .map(startOf),
  );
  const starts = new Set(Object.keys(english).filter(isPageMessage).map(startOf));
  const used = texts.flatMap(({ file, text }) =>
    [...starts]
      .filter((start) => !core.has(start) && text.includes(`\`${start}\${`))
      .map((start) => `${file} uses ${start}…`),
  );
  expect(used).toEqual([]);
});
