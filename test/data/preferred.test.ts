import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cellOf } from "../../src/data/book.ts";
import type { CountryCode, TradeParty } from "../../src/data/countries.ts";
import { byDateOfSource, preferredFact } from "../../src/data/figures/preferred.ts";
import type { Source, TradeFact, TradeFlow } from "../../src/data/schema/schema.ts";
import { book } from "../book.ts";

/** Where the rule chooses another figure than the research list, which has the frozen dataset's cells, and why. */
const explained: Readonly<Record<string, string>> = {
  "CHN BLR 2023 total": "the page does not say whose figure it is: kept with a caveat, never preferred",
  "CHN BLR 2025 total": "the page does not say whose figure it is: kept with a caveat, never preferred",
  "CHN RUS 2024 total": "244.81 is the same figure, printed more exactly than 244.8",
  "KAZ CHN 2013 export": "the IMF's series of 2022 is statistics and newer than the figures an article gave in 2014",
  "KAZ CHN 2013 import": "the IMF's series of 2022 is statistics and newer than the figures an article gave in 2014",
};

test("the preferred figure of every cell is that of the research list, or the difference is explained", () => {
  const lines = readFileSync("test/fixtures/preferred.csv", "utf8").trim().split("\n").slice(1);
  expect(lines).toHaveLength(798);
  const differing: string[] = [];
  for (const line of lines) {
    const [reporter, partner, year, flow, usdBn] = line.split(",") as [
      CountryCode,
      TradeParty,
      string,
      TradeFlow,
      string,
    ];
    const [preferred] = cellOf(book, reporter, partner, year, flow).ranked;
    // The same value from another page is the same figure.
    if (preferred?.usdBn !== Number(usdBn)) differing.push(`${reporter} ${partner} ${year} ${flow}`);
  }
  expect(differing).toEqual(Object.keys(explained));
});

test("the rule prefers nothing that the research list left out", () => {
  const listed = new Set(
    readFileSync("test/fixtures/preferred.csv", "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").slice(0, 4).join(" ")),
  );
  const wholeYears = [...book.cells].filter(([key]) => !key.includes("/"));
  const unlisted = wholeYears.filter(([key, cell]) => cell.ranked.length > 0 && !listed.has(key)).map(([key]) => key);
  expect(unlisted).toEqual([]);
});

const office = "Bureau of National Statistics of Kazakhstan";

function source(id: string, more: Partial<Source> = {}): Source {
  const base = { publisher: "A paper", title: "A page", url: "https://example.org/", published: "2024-05-01" };
  return { id, ...base, language: "en", kind: "press", cites: null, linkable: true, ...more };
}

function fact(from: string, more: Partial<TradeFact> = {}): TradeFact {
  const cell = { reporter: "KAZ", partner: "CHN", period: "2023", flow: "total" } as const;
  return { ...cell, usdBn: 30.1, asPublished: "$30.1bn", source: from, confidence: "high", ...more };
}

function choice(facts: readonly TradeFact[], sources: readonly Source[]): string | undefined {
  const rank = { sources: new Map(sources.map((each) => [each.id, each])), office };
  const chosen = preferredFact(facts, rank);
  expect(preferredFact(facts.toReversed(), rank)).toBe(chosen);
  return chosen?.source;
}

test("a row with a caveat is never preferred, even alone", () => {
  const sources = [source("doubted"), source("plain", { kind: "state-media", published: null })];
  const doubted = fact("doubted", { caveat: "quoted" });
  expect(choice([doubted], sources)).toBeUndefined();
  expect(choice([doubted, fact("plain", { confidence: "low", usdBn: 30, asPublished: "$30bn" })], sources)).toBe(
    "plain",
  );
});

test("the reporter's own office comes before other statistics, these before officials, these before the press", () => {
  const sources = [
    source("press"),
    source("ministry", { kind: "official", published: "2023-01-01" }),
    source("imf", { kind: "statistics", publisher: "International Monetary Fund", published: "2022-01-01" }),
    source("office", { kind: "statistics", publisher: office, published: null }),
  ];
  const facts = sources.map(({ id }) => fact(id));
  expect(choice(facts, sources)).toBe("office");
  expect(choice(facts.slice(0, 3), sources)).toBe("imf");
  expect(choice(facts.slice(0, 2), sources)).toBe("ministry");
});

test("of equal publishers the better attested figure wins, then the more exact, then the newer", () => {
  const sources = [
    source("old", { published: "2024-01" }),
    source("new", { published: "2024-06" }),
    source("year", { published: "2024" }),
  ];
  expect(choice([fact("old"), fact("new", { confidence: "medium" })], sources)).toBe("old");
  expect(choice([fact("old", { usdBn: 30.12, asPublished: "$30.12bn" }), fact("new")], sources)).toBe("old");
  expect(choice([fact("old"), fact("new"), fact("year")], sources)).toBe("new");
});

test("finer than a million dollars is no more exact", () => {
  const sources = [source("old", { published: "2015" }), source("new", { published: "2022" })];
  const exact = fact("old", { usdBn: 9.739792558, asPublished: "9,739,792,558 US dollars" });
  expect(choice([exact, fact("new", { usdBn: 9.698, asPublished: "9698 million USD" })], sources)).toBe("new");
});

test("state media, press and research are alike: the more exact quotation wins", () => {
  const sources = [source("press"), source("agency", { kind: "state-media", published: "2024-01-01" })];
  expect(choice([fact("press"), fact("agency", { usdBn: 30.12, asPublished: "$30.12bn" })], sources)).toBe("agency");
});

test("what else was published of a cell stands newest first, undated pages last", () => {
  const sources = new Map(
    [source("a", { published: null }), source("b", { published: "2023" }), source("c")].map((s) => [s.id, s]),
  );
  expect(byDateOfSource([fact("a"), fact("b"), fact("c")], sources).map((row) => row.source)).toEqual(["c", "b", "a"]);
});
