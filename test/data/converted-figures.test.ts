import { expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import type { Flow } from "../../src/data/figures/figure-type.ts";
import { figureOf, sourcesOf } from "../../src/data/figures/figure.ts";
import { toleranceOf } from "../../src/data/figures/tolerance.ts";
import type { Dataset, Source, TradeFact, YuanFact } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";

const kinds = { table: "statistics", paper: "press", ministry: "official" } as const;

function source(id: keyof typeof kinds): Source {
  const page = { publisher: id, title: id, url: null, published: "2025-01", language: "en", cites: null };
  return { id, ...page, kind: kinds[id], linkable: false };
}

const cell = { reporter: "CHN", partner: "KAZ", period: "2024" } as const;

function dollars(flow: TradeFact["flow"], usdBn: number, from: keyof typeof kinds): TradeFact {
  return { ...cell, flow, usdBn, asPublished: `$${usdBn} billion`, source: from, confidence: "high" };
}

function yuan(flow: YuanFact["flow"], cnyBn: number, from: keyof typeof kinds = "table"): YuanFact {
  return { ...cell, flow, cnyBn, asPublished: `${cnyBn} billion yuan`, source: from };
}

function bookOf(trade: TradeFact[], amounts: YuanFact[] = []) {
  const sources = (Object.keys(kinds) as Array<keyof typeof kinds>).map(source);
  const empty = Object.fromEntries(Object.keys(datasetTables()).map((name) => [name, []])) as unknown as Dataset;
  return openBook({ ...empty, sources, trade, yuan: amounts });
}

function china(trade: TradeFact[], flow: Flow, amounts?: YuanFact[]) {
  return figureOf(bookOf(trade, amounts), "china", "KAZ", 2024, flow);
}

const inYuan = [yuan("total", 300), yuan("export", 200), yuan("import", 100)];

test("a flow published in yuan alone is converted at the rate that the two published totals give", () => {
  const figure = china([dollars("total", 42, "paper")], "export", inYuan);
  expect(figure).toMatchObject({ value: 28, status: "derived", formula: "from-yuan", fact: null });
  expect(figure?.yuan?.map(({ cnyBn }) => cnyBn)).toEqual([200, 300]);
  expect(figure && sourcesOf(figure)).toEqual(["table", "paper"]);
});

test("it is known as exactly as the total that it is converted by", () => {
  const figure = china([dollars("total", 42, "paper")], "import", inYuan);
  expect(figure && toleranceOf(figure)).toBeCloseTo(0.5 / 3, 6);
});

test("the balance of two converted flows is one too, a published flow is not mixed with a converted one", () => {
  const total = dollars("total", 42, "paper");
  expect(china([total], "balance", inYuan)).toMatchObject({ value: 14, formula: "balance", status: "derived" });
  const balance = china([total, dollars("export", 30, "ministry")], "balance", inYuan);
  expect(balance?.inputs.map(({ value }) => value)).toEqual([28, 14]);
});

test("what was published in dollars stands, and no total is made of converted flows", () => {
  const published = [dollars("total", 42, "paper"), dollars("export", 30, "paper")];
  expect(china(published, "export", inYuan)).toMatchObject({ value: 30, status: "published" });
  expect(china(published, "total", inYuan)).toMatchObject({ value: 42, status: "published" });
  expect(china([], "total", inYuan)).toBeNull();
  expect(china([], "export", inYuan)).toBeNull();
});

test("amounts of two publications are not set against each other", () => {
  const mixed = [yuan("total", 300, "paper"), yuan("export", 200)];
  expect(china([dollars("total", 42, "paper")], "export", mixed)).toBeNull();
});

test("a published total names the customs' own table in yuan, which says the same", () => {
  const figure = china([dollars("total", 42, "paper")], "total", inYuan);
  expect(figure).toMatchObject({ value: 42, status: "published" });
  expect(figure?.yuan?.map(({ source: id }) => id)).toEqual(["table"]);
});

test.each(["paper", "ministry"] as const)(
  "flows of statistics stand before a total of %s, which is told beside",
  (by) => {
    const total = dollars("total", 42, by);
    const flows = [dollars("export", 25, "table"), dollars("import", 16, "table")];
    const figure = china([total, ...flows], "total");
    expect(figure).toMatchObject({ value: 41, status: "derived", formula: "sum-of-flows", others: [total] });
  },
);

test("of equal rank the published total stands", () => {
  const ofPress = [dollars("total", 42, "paper"), dollars("export", 25, "paper"), dollars("import", 16, "paper")];
  expect(china(ofPress, "total")).toMatchObject({ value: 42, status: "published" });
  const ofStatistics = ofPress.map((fact) => ({ ...fact, source: "table" }));
  expect(china(ofStatistics, "total")).toMatchObject({ value: 42, status: "published" });
  // One flow of statistics alone is no sum.
  const half = [dollars("total", 42, "paper"), dollars("export", 25, "table"), dollars("import", 16, "paper")];
  expect(china(half, "total")).toMatchObject({ value: 42, status: "published" });
});
