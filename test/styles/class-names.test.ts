import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(`src/${file}`, "utf8"));
const names = new Set(
  sheets.flatMap((sheet) => sheet.replaceAll(/\/\*.*?\*\//gs, "").match(/(?<=\.)[a-z][\w-]*(?=[^{}]*\{)/g) ?? []),
);

/** What lists of advertisements and nuisances hide on every site, by the first word of a name. */
const hidden =
  /^(?:ads?|advert\w*|banner|consent|cookies?|newsletter|popup|promo\w*|share|social|sponsor\w*|tweet)(?:-|$)/;

test("no class has a name by which block lists hide what it stands on", () => {
  expect(names.size).toBeGreaterThan(200);
  expect([...names].filter((name) => hidden.test(name))).toEqual([]);
  expect(hidden.test("share-bar")).toBe(true);
});
