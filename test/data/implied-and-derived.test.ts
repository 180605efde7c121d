import { describe, expect, test } from "vitest";
import { absoluteChangeOf, changeOf } from "../../src/data/figures/change-figure.ts";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import { figureOf, sourcesOf, totalOf } from "../../src/data/figures/figure.ts";
import { isSamePublication } from "../../src/data/figures/published-facts.ts";
import { toleranceOf } from "../../src/data/figures/tolerance.ts";
import { centralAsia } from "../../src/data/countries.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { bookOf, dollars, growth, type SourceId, yuan } from "./figure-ground.ts";

function known(figure: Figure | null): Figure {
  if (!figure) throw new Error("no figure");
  return figure;
}

function china(rows: Partial<Dataset>, flow: Figure["flow"] = "total", year = 2024) {
  return figureOf(bookOf(rows), "china", "KAZ", year, flow);
}

describe("what growth implies", () => {
  const rows = { trade: [dollars("total", 30)], growth: [growth(50)] };

  test("is the year before, of the flow that grew", () => {
    expect(china(rows, "total", 2023)).toMatchObject({
      value: 20,
      status: "implied",
      formula: "from-growth",
      flow: "total",
      period: "2023",
      country: "KAZ",
      growth: { growthPct: 50 },
      inputs: [{ value: 30, period: "2024" }],
    });
    expect(china(rows, "export", 2023)).toBeNull();
    expect(china(rows, "balance", 2023)).toBeNull();
    expect(china(rows, "total", 2025)).toBeNull();
  });

  test("rests on the page that gave the growth as well", () => {
    const implied = china({ trade: rows.trade, growth: [growth(50, { source: "paper" })] }, "total", 2023);
    expect(sourcesOf(known(implied))).toEqual(["paper", "table"]);
  });

  test("is unknown without a figure, without growth, or where all was lost", () => {
    expect(china({ growth: rows.growth }, "total", 2023)).toBeNull();
    expect(china({ trade: rows.trade }, "total", 2023)).toBeNull();
    expect(china({ trade: [dollars("total", 0)], growth: [growth(-100)] }, "total", 2023)).toBeNull();
    expect(china({ trade: [dollars("total", 1)], growth: [growth(-99)] }, "total", 2023)?.value).toBeCloseTo(100, 9);
  });

  test("of the partner's books stays with them", () => {
    const book = bookOf({
      trade: [dollars("import", 30, "office", { reporter: "KAZ", partner: "CHN" })],
      growth: [growth(50, { reporter: "KAZ", partner: "CHN", flow: "import" })],
    });
    expect(figureOf(book, "partner", "KAZ", 2023, "export")).toMatchObject({ value: 20, ledger: "partner" });
    expect(figureOf(book, "china", "KAZ", 2023, "export")).toBeNull();
  });

  test("is no closer to the truth than figure and growth were printed", () => {
    // Half a billion of the figure and half a point of growth, taken back a year.
    const implied = known(china(rows, "total", 2023));
    expect(toleranceOf(implied)).toBeCloseTo((0.5 + (20 * 0.5) / 100) / 1.5, 9);
  });
});

describe("a change", () => {
  const rows = { trade: [dollars("total", 30), dollars("total", 20, "table", { period: "2023" })] };
  const [before, after] = [known(china(rows, "total", 2023)), known(china(rows))];

  test("is told in per cent and in dollars", () => {
    expect(changeOf(before, after)).toMatchObject({ value: 50, formula: "change", status: "derived", period: "2024" });
    expect(absoluteChangeOf(before, after)).toMatchObject({
      value: 10,
      formula: "absolute-change",
      status: "derived",
      period: "2024",
      inputs: [{ value: 30 }, { value: 20 }],
    });
  });

  test("from a deficit, or from nothing, is told in dollars alone", () => {
    for (const value of [-5, 0]) {
      expect(changeOf({ ...before, value }, after)).toBeNull();
      expect(absoluteChangeOf({ ...before, value }, after)?.value).toBe(30 - value);
    }
  });

  test("says nothing across ledgers, flows or months", () => {
    for (const other of [
      { ledger: "partner" as const },
      { flow: "export" as const },
      { period: "2023-01/2023-05" },
      { period: "2023-02/2023-12" },
    ]) {
      expect(changeOf({ ...before, ...other }, after), JSON.stringify(other)).toBeNull();
      expect(absoluteChangeOf({ ...before, ...other }, after), JSON.stringify(other)).toBeNull();
    }
  });
});

describe("flows", () => {
  test("of one publication make a total and a balance, whatever else was published of these", () => {
    const rows = { trade: [dollars("export", 30), dollars("import", 12), dollars("total", 50, "paper")] };
    const total = known(china(rows));
    expect(total).toMatchObject({ value: 42, formula: "sum-of-flows", status: "derived" });
    expect(total.others.map(({ usdBn }) => usdBn)).toEqual([50]);
    const balance = known(china(rows, "balance"));
    expect(balance).toMatchObject({ value: 18, formula: "balance", status: "derived", others: [] });
    expect(balance.inputs.map(({ flow, value }) => `${flow} ${value}`)).toEqual(["export 30", "import 12"]);
  });

  test("that are handed on do not take the place of a total that is, nor of that of statistics", () => {
    const flows = [dollars("export", 30, "paper"), dollars("import", 12, "paper")];
    expect(china({ trade: [...flows, dollars("total", 50, "ministry")] })).toMatchObject({ value: 50, formula: null });
    const mixed = [dollars("export", 30, "table"), dollars("import", 12, "sister"), dollars("total", 50, "table")];
    expect(china({ trade: mixed })).toMatchObject({ value: 50, formula: null });
  });

  test("of two pages are never combined, but for two tables that an office published together", () => {
    const { sources } = bookOf({});
    const isSame = (one: SourceId, other: SourceId) => isSamePublication(sources, one, other);
    expect(isSame("paper", "paper")).toBe(true);
    expect(isSame("undated", "undated")).toBe(true);
    expect(isSame("table", "sister")).toBe(true);
    for (const [one, other] of [
      ["table", "later-table"],
      ["table", "office"],
      ["undated", "undated-too"],
      ["paper", "gazette"],
      ["table", "paper"],
      ["paper", "table"],
    ] as const) {
      expect(isSame(one, other), `${one} and ${other}`).toBe(false);
    }
    expect(isSamePublication(sources, "unknown", "table")).toBe(false);
    expect(isSamePublication(sources, "table", "unknown")).toBe(false);
  });

  test("published in yuan as nothing in all have no rate, and one flow makes no balance", () => {
    const trade = [dollars("total", 42, "paper")];
    expect(china({ trade, yuan: [yuan("total", 0), yuan("export", 0)] }, "export")).toBeNull();
    expect(china({ trade, yuan: [yuan("total", 300), yuan("export", 200)] }, "balance")).toBeNull();
    expect(china({ trade, yuan: [yuan("total", 300), yuan("import", 200)] }, "balance")).toBeNull();
  });
});

describe("beside a published figure", () => {
  const yuanOf = (rows: Partial<Dataset>) => known(china(rows)).yuan?.map(({ cnyBn }) => cnyBn);

  test("stand the yuan of statistics, and of nobody else", () => {
    const trade = [dollars("total", 42, "paper")];
    expect(yuanOf({ trade, yuan: [yuan("total", 300)] })).toEqual([300]);
    expect(yuanOf({ trade, yuan: [yuan("total", 300, "paper")] })).toBeUndefined();
    expect(yuanOf({ trade })).toBeUndefined();
  });

  test("of the five stand their own, or those of each, and none if one is missing", () => {
    const five = (amounts: Dataset["yuan"]) =>
      totalOf(
        bookOf({ trade: [dollars("total", 90, "paper", { partner: "C5" })], yuan: amounts }),
        "china",
        centralAsia,
        2024,
        "total",
      ).figure?.yuan?.map(({ cnyBn }) => cnyBn);
    const each = centralAsia.map((partner, index) => yuan("total", index + 1, "table", { partner }));
    expect(five(each)).toEqual([1, 2, 3, 4, 5]);
    expect(five([...each, yuan("total", 600, "table", { partner: "C5" })])).toEqual([600]);
    expect(five(each.slice(1))).toBeUndefined();
    expect(five([])).toBeUndefined();
  });

  test("stand the other values of its cell, and not itself", () => {
    const rows = { trade: [dollars("total", 42), dollars("total", 41, "paper"), dollars("total", 40, "gazette")] };
    expect(known(china(rows)).others.map(({ usdBn }) => usdBn)).toEqual([40, 41]);
  });

  test("a part of the year is given only to who asks for parts, before and after", () => {
    const book = bookOf({ trade: [dollars("total", 20, "table", { period: "2024-01/2024-05" })] });
    const ask = (allowPartial: boolean) => figureOf(book, "china", "KAZ", 2024, "total", { allowPartial })?.value;
    expect([ask(true), ask(false), ask(true)]).toEqual([20, undefined, 20]);
  });
});
