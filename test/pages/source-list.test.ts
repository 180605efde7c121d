import { sourceKinds } from "../../src/data/categories.ts";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/data/schema/schema.ts";
import { searchText, searchWords } from "../../src/series/search-text.ts";
import { kindCounts, type SourceFilter, sourceList, sourcesByLetter } from "../../src/pages/sources/source-list.ts";
import { datasetTables } from "../book.ts";

const { sources } = datasetTables();
const everything: SourceFilter = { kinds: sourceKinds, q: "" };

function source(id: string, patch: Partial<Source>): Source {
  return {
    id,
    publisher: "Xinhua",
    title: id,
    url: `https://example.org/${id}`,
    published: "2023-05-19",
    language: "en",
    kind: "state-media",
    cites: null,
    linkable: true,
    ...patch,
  };
}

const found = (q: string, some: readonly Source[]) => sourceList(some, { ...everything, q }).map(({ id }) => id);

describe("the list of sources", () => {
  it("holds every source when nothing is filtered", () => {
    expect(new Set(sourceList(sources, everything))).toEqual(new Set(sources));
  });

  it("is ordered by publisher, then newest first, undated last", () => {
    const some = [
      source("undated", { published: null }),
      source("old", { published: "2013" }),
      source("new", { published: "2025-06" }),
      source("zakon", { publisher: "Zakon.kz" }),
      source("akorda", { publisher: "akorda" }),
      source("elan", { publisher: "Élan" }),
    ];
    expect(found("", some)).toEqual(["akorda", "elan", "new", "old", "undated", "zakon"]);
  });

  it("keeps to the kinds chosen", () => {
    const list = sourceList(sources, { kinds: ["statistics"], q: "" });
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(["statistics"]));
  });
});

describe("the search", () => {
  const some = [
    source("xian", { title: "Summit opens in Xi\u2019an" }),
    source("le-monde", { publisher: "Le Monde", title: "La Chine et le Kazakhstan à Astana" }),
    source("customs", { title: "Trade up", cites: "China GACC" }),
  ];

  it.each([
    ["xi'an", ["xian"]],
    ["XI\u2019AN summit", ["xian"]],
    ["a\u0300 astana", ["le-monde"]],
    ["gacc", ["customs"]],
    ["monde trade", []],
    ["  ", ["le-monde", "xian", "customs"]],
    [".*", []],
  ])("%j finds %j", (q, expected) => {
    expect(found(q, some).toSorted()).toEqual(expected.toSorted());
  });

  it("knows letters of every script, whatever their accents", () => {
    expect(searchText("Таджикистан – ЙЁ")).toBe(searchText("таджикистан - ие"));
    expect(searchText("中亚")).toBe("中亚");
  });

  it("splits at any white space", () => {
    expect(searchWords("\u00a0China\tAsia ")).toEqual(["china", "asia"]);
  });
});

it("counts what each kind would show under the search", () => {
  const counts = kindCounts(sources, "xinhua");
  expect(counts.get("state-media")).toBe(sourceList(sources, { kinds: ["state-media"], q: "xinhua" }).length);
  expect([...kindCounts(sources, "").values()].reduce((sum, count) => sum + count, 0)).toBe(sources.length);
});

it("puts publishers under their first letter, and digits and other scripts together", () => {
  const some = ["24.kg", "新华社", "akorda", "Ünlü"].map((publisher) => source(publisher, { publisher }));
  const letters = sourcesByLetter(sourceList(some, everything));
  expect(letters.map(({ letter, sources: group }) => [letter, group.length])).toEqual([
    ["#", 2],
    ["A", 1],
    ["U", 1],
  ]);
});
