import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { digestBytes, parseDigests } from "../../src/data/digests.ts";
import { builtFiles, builtPages, readBuilt, target } from "./built-site.ts";

const described = ["index.html", "sources/index.html", "method/index.html"].flatMap((page) => [page, `de/${page}`]);

interface JsonLd {
  readonly "@type": string;
  readonly version: string;
  readonly distribution: ReadonlyArray<{ readonly contentUrl: string }>;
}

const { version } = JSON.parse(readBuilt("data/datapackage.json")) as { version: string };

describe.each(described)("%s", (page) => {
  const [, text = "null"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt(page)) ?? [];
  const jsonLd = JSON.parse(text) as JsonLd | null;

  test("describes the dataset to search engines, with addresses that lead to its files", () => {
    expect(jsonLd).toMatchObject({ "@type": "Dataset", version });
    const files = jsonLd?.distribution.map(({ contentUrl }) => target(page, contentUrl)?.file ?? contentUrl) ?? [];
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !builtFiles.includes(file))).toEqual([]);
  });
});

test("every page knows the version of its data", () => {
  for (const page of builtPages) expect(readBuilt(page), page).toContain(`data-version="${version}"`);
});

test("what a page knows of its data's files is true, so that they need no check in the browser", () => {
  let checked = 0;
  for (const page of builtPages) {
    const html = readBuilt(page);
    const [, digests = ""] = /data-digests="([^"]*)"/.exec(html) ?? [];
    const announced = [
      ...html.matchAll(/<link rel="preload" as="fetch"[^>]*(data\/(?:versions|(texts))\/[^/"]+\/([a-z-]+)\.json)"/g),
    ];
    for (const [, file = "", texts, name] of announced) {
      const hash = createHash("sha256").update(readBuilt(file)).digest().subarray(0, digestBytes).toString("base64");
      checked++;
      expect(parseDigests(digests), `${page}: ${file}`).toHaveProperty([texts ? `texts/${name}` : (name ?? "")], hash);
    }
  }
  expect(checked).toBeGreaterThan(100);
});

test("pages announce only the tables that they load", () => {
  const announced = (page: string) =>
    [...readBuilt(page).matchAll(/<link rel="preload" as="fetch"[^>]*data\/versions\/[^/]+\/([a-z-]+)\.json"/g)].map(
      (match) => match[1],
    );
  expect(announced("index.html")).toEqual(
    expect.arrayContaining(["source-names", "trade-amounts", "growth", "event-titles"]),
  );
  expect(announced("index.html")).not.toContain("claims");
  for (const whole of ["sources", "trade", "events"]) expect(announced("index.html")).not.toContain(whole);
  expect(announced("sources/index.html")).toContain("sources");
  expect(announced("claims/index.html")).toContain("claims");
});
