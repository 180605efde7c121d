import { expect, test } from "vitest";
import { headerRules, headersOf } from "../../../scripts/deploy/site-headers.ts";
import { builtPages, readBuilt, siteOrigin } from "../built-site.ts";

const blocks = readBuilt("_headers")
  .split("\n\n")
  .map((block) => {
    const [path = "", ...lines] = block.trim().split("\n");
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
    return { path, headers };
  });
const found = (path: string) =>
  blocks
    .filter((block) => (block.path.endsWith("*") ? path.startsWith(block.path.slice(0, -1)) : path === block.path))
    .flatMap(({ headers }) => headers);

test.each([
  ...builtPages.filter((file) => file !== "404.html").map((file) => `/${file.replace("index.html", "")}`),
  "/assets/base.js",
  "/data/trade.json",
  "/charts/trade/default-light.svg",
  "/de/charts/trade/default-light.svg",
  "/oembed/trade.json",
  "/embed.js",
  "/icon.svg",
])("gives %s its headers, each once", (path) => {
  const headers = found(path);
  expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
  // What these hosts do by themselves.
  const isUsual = ([name, value]: readonly [string, string]) => name === "Cache-Control" && value === "no-cache";
  expect(new Map(headers)).toEqual(new Map([...headersOf(path, siteOrigin)].filter((header) => !isUsual(header))));
});

test("names every header that there is", () => {
  const names = new Set(blocks.flatMap(({ headers }) => headers.map(([name]) => name)));
  expect([...names].toSorted()).toEqual(
    headerRules(siteOrigin)
      .map(({ name }) => name)
      .toSorted(),
  );
});
