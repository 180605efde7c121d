import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { langs } from "../../src/i18n/languages.ts";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const calls = files.flatMap((file) =>
  [...readFileSync(join("src", file), "utf8").matchAll(/\bt\("([\w.-]+)"\)/g)].map(([, key = ""]) => ({ file, key })),
);

test.each(langs)("a message in %s that is asked for without values has no place for one", (lang) => {
  const messages = JSON.parse(readFileSync(`src/i18n/messages/${lang}.json`, "utf8")) as Record<string, string>;
  expect(calls.length).toBeGreaterThan(100);
  expect(calls.filter(({ key }) => messages[key]?.includes("{"))).toEqual([]);
});
