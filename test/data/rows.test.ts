import { describe, expect, test } from "vitest";
import { articlesOf } from "../../src/data/articles.ts";
import { cellOf, growthOf, openBook, partialPeriods, sourceOf } from "../../src/data/book.ts";
import { sourceKinds } from "../../src/data/categories.ts";
import { isPartner, tradeParties } from "../../src/data/countries.ts";
import { preferredIndicator } from "../../src/data/indicators.ts";
import { periodOf, yearsCovered } from "../../src/data/period.ts";
import type { SourceName } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";
import { bookOf, dollars, growth } from "./figure-ground.ts";

describe("of several rows for one indicator", () => {
  const [any] = datasetTables().sources;
  const sources = (...all: ReadonlyArray<Partial<SourceName> & { readonly id: string }>) =>
    new Map(all.map((one) => [one.id, { ...any, published: "2024-01-01", kind: "press", ...one } as SourceName]));
  const chosen = (known: ReadonlyMap<string, SourceName>, ids = [...known.keys()]) =>
    [ids, ids.toReversed()].map(
      (order) =>
        preferredIndicator(
          order.map((source) => ({ source })),
          known,
        )?.source,
    );

  test("the office's stands first, then other official bodies, research, press and state media", () => {
    const order = ["statistics", "official", "research", "press", "state-media"] as const;
    expect([...order].toSorted()).toEqual([...sourceKinds].toSorted());
    for (const [index, kind] of order.entries()) {
      for (const after of order.slice(index + 1)) {
        expect(chosen(sources({ id: "b", kind, published: "2001" }, { id: "a", kind: after }))).toEqual(["b", "b"]);
      }
    }
  });

  test("of one kind the newest stands, one without a date last, and of one day the first by its id", () => {
    expect(chosen(sources({ id: "a" }, { id: "b", published: "2024-01-02" }))).toEqual(["b", "b"]);
    expect(chosen(sources({ id: "a", published: null }, { id: "b", published: "1999" }))).toEqual(["b", "b"]);
    expect(chosen(sources({ id: "a" }, { id: "b" }))).toEqual(["a", "a"]);
  });

  test("one whose source is unknown counts as the press, without a date", () => {
    expect(chosen(sources({ id: "b", kind: "state-media" }), ["a", "b"])).toEqual(["a", "a"]);
    expect(chosen(sources({ id: "b", published: "1999" }), ["a", "b"])).toEqual(["b", "b"]);
    expect(preferredIndicator([], new Map())).toBeNull();
  });
});

test("a period is a year, or months of one, which make a part of it unless they are all twelve", () => {
  expect(periodOf("2024")).toEqual({ year: 2024, months: [1, 12], partial: false });
  expect(periodOf("2024-01/2024-12")).toEqual({ year: 2024, months: [1, 12], partial: false });
  expect(periodOf("2024-01/2024-10")).toEqual({ year: 2024, months: [1, 10], partial: true });
  expect(periodOf("2024-02/2024-12")).toEqual({ year: 2024, months: [2, 12], partial: true });
});

test("the years covered are those with a figure for a whole year", () => {
  const of = (...periods: readonly string[]) =>
    yearsCovered({ trade: periods.map((period) => ({ ...dollars("total", 1), period })) });
  expect(of("2001", "1999", "1994-01/1994-06", "2010-03/2010-04", "2004")).toEqual([1999, 2004]);
});

test("articles are named once each, in the order of their claims", () => {
  expect(articlesOf([{ article: "b" }, { article: "a" }, { article: "b" }])).toEqual(["b", "a"]);
});

test("the five are the partners, and nobody else is", () => {
  expect(tradeParties.filter(isPartner)).toEqual(["KAZ", "KGZ", "UZB", "TKM", "TJK"]);
});

describe("an open book", () => {
  test("says which source it does not know", () => {
    expect(() => sourceOf(openBook(datasetTables()), "nobody")).toThrow('"nobody"');
  });

  test("takes a growth rate of dollars alone", () => {
    const yuan = growth(8, { currency: "CNY" });
    const { reporter, partner, period, flow } = yuan;
    const rate = (book: ReturnType<typeof bookOf>) => growthOf(book, reporter, partner, period, flow)?.growthPct;
    expect(rate(bookOf({ growth: [growth(9), yuan] }))).toBe(9);
    expect(rate(bookOf({ growth: [yuan] }))).toBeUndefined();
  });

  test("has the parts of a year that begin in January, the longest first", () => {
    const any = dollars("total", 1);
    const periods = ["2025-01/2025-06", "2025-01/2025-11", "2025-02/2025-12", "2025-01/2025-09", "2024-01/2024-03"];
    const book = bookOf({ trade: periods.map((period) => ({ ...any, period })) });
    expect(partialPeriods(book, any.reporter, any.partner, 2025)).toEqual([
      "2025-01/2025-11",
      "2025-01/2025-09",
      "2025-01/2025-06",
    ]);
    expect(cellOf(book, any.reporter, any.partner, "2030", any.flow)).toEqual({ ranked: [], published: [] });
  });
});
