import { describe, expect, test } from "vitest";
import { contextFigureOf, contextPartialsOf } from "../../src/data/figures/context-figure.ts";
import { eachOnce, type Figure } from "../../src/data/figures/figure-type.ts";
import { figureOf, totalOf } from "../../src/data/figures/figure.ts";
import { indexOf } from "../../src/data/figures/index-figure.ts";
import { mirrorOf } from "../../src/data/figures/mirror.ts";
import { perCapitaOf } from "../../src/data/figures/per-figure.ts";
import { decidingRule, yuanByPreference } from "../../src/data/figures/preferred.ts";
import { shareOf } from "../../src/data/figures/share-figure.ts";
import { centralAsia } from "../../src/data/countries.ts";
import type { Dataset, TradeFact } from "../../src/data/schema/schema.ts";
import { bookOf, dollars, type SourceId, yuan } from "./figure-ground.ts";

function known(figure: Figure | null): Figure {
  if (!figure) throw new Error("no figure");
  return figure;
}

function china(rows: Partial<Dataset>, flow: Figure["flow"] = "total", year = 2024) {
  return figureOf(bookOf(rows), "china", "KAZ", year, flow);
}

describe("what would divide by nothing, or hide a sign, is unknown", () => {
  const nothing = { trade: [dollars("total", 0), dollars("total", 5, "table", { period: "2023" })] };

  test("a ratio of two books", () => {
    const partner = (usdBn: number) => dollars("total", usdBn, "office", { reporter: "KAZ", partner: "CHN" });
    const ratio = (china: number, other: number) =>
      mirrorOf(bookOf({ trade: [dollars("total", china), partner(other)] }), "KAZ", 2024, "total");
    expect(ratio(0, 5)).toMatchObject({ ratio: null, gap: { value: -5, ledger: "both" } });
    expect(ratio(5, 0)).toMatchObject({ ratio: null, gap: { value: 5 } });
    expect(ratio(6, 3)).toMatchObject({ ratio: { value: 2, formula: "ratio" }, partner: { ledger: "partner" } });
  });

  test("an index on nothing", () => {
    expect(indexOf(bookOf(nothing), "china", "KAZ", 2023, "total", 2024)).toBeNull();
    expect(indexOf(bookOf(nothing), "china", "KAZ", 2024, "total", 2023)).toMatchObject({ value: 0, formula: "index" });
  });

  test("a share of nothing", () => {
    const of = (usdBn: number) =>
      bookOf({ trade: [dollars("total", 0), dollars("total", usdBn, "table", { partner: "C5" })] });
    expect(shareOf(of(0), "china", "KAZ", 2024, "total")).toBeNull();
    expect(shareOf(of(8), "china", "KAZ", 2024, "total")).toMatchObject({ value: 0, formula: "share" });
    expect(shareOf(of(8), "china", "unallocated", 2024, "total")).toMatchObject({ value: 100, status: "unallocated" });
  });
});

describe("what a published total holds beyond its parts", () => {
  const withTotal = (usdBn: number, flow: "total" | "export" = "total", parts: TradeFact[] = [dollars(flow, 30)]) =>
    totalOf(
      bookOf({ trade: [...parts, dollars(flow, usdBn, "table", { partner: "C5" })] }),
      "china",
      centralAsia,
      2024,
      flow,
    ).unallocated;

  test("is left over if it is more than all of their rounding", () => {
    expect(withTotal(32)).toMatchObject({ value: 2, status: "unallocated", formula: "remainder", country: "C5" });
    expect(withTotal(32)?.inputs.map(({ value }) => value)).toEqual([32, 30]);
    expect(withTotal(31)).toBeNull();
    expect(withTotal(30)).toBeNull();
    expect(withTotal(28)).toBeNull();
  });

  test("is nothing of a balance", () => {
    const rows = { partner: "C5" } as const;
    const trade = [dollars("export", 90, "table", rows), dollars("import", 10, "table", rows)];
    expect(totalOf(bookOf({ trade }), "china", centralAsia, 2024, "balance")).toMatchObject({
      figure: { value: 80 },
      unallocated: null,
    });
  });

  test("is told of all five alone, whose sum is that of all", () => {
    const parts = centralAsia.map((partner, index) => dollars("total", index + 1, "table", { partner }));
    const book = bookOf({ trade: [...parts, dollars("total", 99, "table", { partner: "C5" })] });
    expect(totalOf(book, "china", ["KAZ", "KGZ"], 2024, "total")).toMatchObject({
      figure: { value: 3, country: "C5", formula: "sum-of-partners", flow: "total" },
      unallocated: null,
    });
  });
});

test("of rows for one cell it is said what decides between them", () => {
  const { sources } = bookOf({});
  const rule = (one: TradeFact, other: TradeFact) => decidingRule(one, other, { sources, office: "customs" });
  const row = dollars("total", 42);
  expect(rule(row, row)).toBeNull();
  expect(rule(row, dollars("total", 42, "office"))).toBe("publisher");
  expect(rule(row, { ...row, confidence: "low" })).toBe("confidence");
  expect(rule(row, dollars("total", 42.25))).toBe("rounding");
  expect(rule(row, dollars("total", 42, "later-table"))).toBe("published");
  expect(rule(row, dollars("total", 42, "sister"))).toBe("source");
});

test("amounts in yuan of statistics come first, then the newest, then by name, whatever the order of rows", () => {
  const { sources } = bookOf({});
  const ids: readonly SourceId[] = ["later-table", "sister", "table", "undated", "undated-too", "gazette", "paper"];
  const rows = ids.map((id, index) => yuan("total", index, id));
  for (const shuffled of [rows, rows.toReversed(), [...rows.slice(3), ...rows.slice(0, 3)]]) {
    expect(yuanByPreference(shuffled, sources).map(({ source }) => source)).toEqual(ids);
  }
});

test("a context partner's figure of an unnamed ledger stands beside the others of its cell, and has no balance", () => {
  const at = (source: SourceId, usdBn: number, caveat: "ledger-unnamed" | "outlier" = "ledger-unnamed") =>
    dollars("total", usdBn, source, { partner: "BLR", caveat });
  const book = bookOf({ trade: [at("table", 8), at("paper", 9), at("gazette", 7, "outlier")] });
  expect(contextFigureOf(book, "BLR", "china", 2024, "total")).toMatchObject({
    value: 9,
    caveat: "ledger-unnamed",
    status: "published",
    others: [{ usdBn: 7 }, { usdBn: 8 }],
  });
  expect(contextFigureOf(book, "BLR", "china", 2024, "balance")).toBeNull();
  expect(contextFigureOf(book, "BLR", "china", 2024, "export")).toBeNull();
  expect(contextPartialsOf(book, "BLR", "china", 2024, "total")).toEqual([]);
});

test("trade per head of one country is that of its own figure", () => {
  const population = {
    country: "KAZ",
    indicator: "population",
    period: "2024",
    value: 20_000_000,
    unit: "persons",
    source: "table",
  } as const;
  const book = bookOf({ trade: [dollars("total", 42)], denominators: [population] });
  expect(perCapitaOf(book, "china", "KAZ", 2024, "total")).toMatchObject({
    value: 2100,
    formula: "per-capita",
    inputs: [{ value: 42, country: "KAZ" }],
  });
  expect(perCapitaOf(book, "china", "KGZ", 2024, "total")).toBeNull();
});

test("of figures that are one and the same, one is kept", () => {
  const figure = known(china({ trade: [dollars("total", 42)] }));
  const others = [
    { ledger: "partner" as const },
    { country: "KGZ" as const },
    { period: "2023" },
    { flow: "export" as const },
    { formula: "share" as const },
  ].map((one): Figure => ({ ...figure, ...one }));
  expect(eachOnce([figure, { ...figure }, ...others])).toEqual([figure, ...others]);
});
