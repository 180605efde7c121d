import { quantityUnits } from "../../src/data/categories.ts";
import { describe, expect, test } from "vitest";
import type { Book } from "../../src/data/book.ts";
import type { Product, Source } from "../../src/data/schema/schema.ts";
import { goodsNameKey, groupOf } from "../../src/goods/goods-groups.ts";
import {
  amountOf,
  decimalsOf,
  goodsLines,
  goodsSections,
  type LineTexts,
  sortedLines,
} from "../../src/goods/goods-lines.ts";
import { lineTexts } from "../../src/goods/goods-text.ts";
import { goodsColumns, goodsOrders } from "../../src/view/view.ts";
import { book, datasetTables } from "../book.ts";
import { i18n } from "../views.ts";

const texts: LineTexts = {
  goods: ({ product }) => product.label,
  route: ({ from, to }) => `${from} ${to}`,
  reporter: ({ product }) => product.reporter,
  source: ({ product }) => product.source,
};

const [office, press] = ["office", "press"].map((id, index): Source => {
  const [first] = datasetTables().sources;
  if (!first) throw new Error("There are no sources");
  return { ...first, id, kind: index === 0 ? "statistics" : "press", published: "2025-01-01" };
});

function row(patch: Partial<Product>): Product {
  return {
    reporter: "CHN",
    partner: "KAZ",
    period: "2024",
    flow: "import",
    classification: "named",
    code: "pipeline-gas",
    label: "Natural gas by pipeline",
    usdBn: 1,
    quantity: null,
    source: "press",
    ...patch,
  };
}

function bookOf(products: readonly Product[]): Book {
  const sources = new Map([office, press].flatMap((source) => (source ? [[source.id, source] as const] : [])));
  return { ...book, sources, dataset: { ...book.dataset, products: [...products] } };
}

describe("lines", () => {
  test("leave no row of the dataset out, and name every source that gives the same figure", () => {
    const lines = goodsLines(book);
    expect(lines.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(book.dataset.products.length);
    const [line, ...others] = goodsLines(bookOf([row({}), row({ source: "office" })]));
    expect(others).toEqual([]);
    expect(line?.sources).toEqual(["office", "press"]);
  });

  test("keep figures apart that contradict each other", () => {
    expect(goodsLines(bookOf([row({}), row({ usdBn: 2, source: "office" })]))).toHaveLength(2);
  });

  test("say where the goods go, whichever side reports it", () => {
    const [bought, sold, both] = goodsLines(
      bookOf([
        row({}),
        row({ reporter: "KAZ", partner: "CHN", flow: "export" }),
        row({ reporter: "KGZ", partner: "CHN", flow: "total" }),
      ]),
    );
    expect(bought).toMatchObject({ country: "KAZ", from: "KAZ", to: "CHN", isBothWays: false });
    expect(sold).toMatchObject({ country: "KAZ", from: "KAZ", to: "CHN", isBothWays: false });
    expect(both).toMatchObject({ country: "KGZ", isBothWays: true });
  });

  test("of goods in transit stand with the country that counts them, and say so", () => {
    const transit = row({ reporter: "RUS", countedBy: "KAZ", partner: "CHN", flow: "export" });
    const lines = goodsLines(bookOf([transit]));
    expect(lines).toMatchObject([{ country: "KAZ", from: "RUS", to: "CHN" }]);
    expect(lines.map((line) => lineTexts(book, i18n.en).reporter(line))).toEqual(["Kazakhstan"]);
  });

  test("know a part of a year whose whole is there too", () => {
    const lines = goodsLines(bookOf([row({}), row({ period: "2024-01/2024-10" }), row({ period: "2023-01/2023-10" })]));
    expect(lines.map(({ isWithinYear }) => isWithinYear)).toEqual([false, true, false]);
  });
});

describe("sections", () => {
  test("hold every line once", () => {
    const sections = goodsSections(book, () => true);
    expect(sections.flatMap(({ lines }) => lines)).toHaveLength(goodsLines(book).length);
  });

  test("have a series from three whole years on, with the preferred source's figure", () => {
    const years = ["2022", "2023", "2024"].map((period) => row({ period }));
    const seriesOf = (products: readonly Product[]) =>
      goodsSections(bookOf(products), () => true).flatMap(({ series }) => series);
    expect(seriesOf(years.slice(1))).toEqual([]);
    expect(seriesOf([...years.slice(1), row({ period: "2022-01/2022-10" })])).toEqual([]);
    expect(
      seriesOf([...years.slice(1), row({ period: "2022", reporter: "KAZ", partner: "CHN", flow: "export" })]),
    ).toEqual([]);
    const [series, ...others] = seriesOf([...years, row({ period: "2023", usdBn: 5, source: "office" })]);
    expect(others).toEqual([]);
    expect(series?.points).toEqual([
      { year: 2022, value: 1, source: "press" },
      { year: 2023, value: 5, source: "office" },
      { year: 2024, value: 1, source: "press" },
    ]);
  });

  test("keep units apart", () => {
    const products = ["2022", "2023", "2024"].map((period) =>
      row({ period, quantity: { value: 3, unit: period === "2024" ? "mt" : "bcm" } }),
    );
    const series = goodsSections(bookOf(products), () => true).flatMap((section) => section.series);
    expect(series.map(({ unit }) => unit)).toEqual(["usd"]);
  });
});

describe("kinds of goods", () => {
  test.each([
    ["2711", "fuels"],
    ["10", "food"],
    ["52", "textiles"],
    ["84", "machinery"],
    ["87", "cars"],
    ["99", "other"],
  ] as const)("HS %s is of %s", (code, group) => {
    expect(groupOf({ classification: "HS", code })).toBe(group);
  });

  test("every name that the dataset uses is known in both languages", () => {
    const named = book.dataset.products.filter(({ classification }) => classification === "named");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((product) => goodsNameKey(product) === null)).toEqual([]);
    expect(named.filter((product) => groupOf(product) === "other")).toEqual([]);
  });

  test("an unknown name is of other goods, whatever it is called", () => {
    expect(groupOf({ classification: "named", code: "constructor" })).toBe("other");
    expect(goodsNameKey({ classification: "named", code: "constructor" })).toBeNull();
  });
});

describe("sorting", () => {
  const lines = goodsLines(book);

  test.each(goodsOrders)("by %s keeps every row, and what has no value stands last", (order) => {
    const sorted = sortedLines(lines, order, texts);
    expect(new Set(sorted)).toEqual(new Set(lines));
    const unit = (["usd", ...quantityUnits] as const).find((one) => order.endsWith(one));
    if (!unit) return;
    const amounts = sorted.map(({ product }) => amountOf(product, unit));
    const known = amounts.filter((amount) => amount !== null);
    expect(amounts.slice(0, known.length)).toEqual(known.toSorted((a, b) => (order.startsWith("-") ? b - a : a - b)));
  });

  test("there is an order for every column, both ways", () => {
    expect(new Set(goodsOrders).size).toBe(2 * goodsColumns.length);
  });
});

test("a column has one number of decimals", () => {
  expect(decimalsOf([1200, 57_000])).toBe(0);
  expect(decimalsOf([5.7, 11.2])).toBe(1);
  expect(decimalsOf([9441.3, 2.5])).toBe(0);
  expect(decimalsOf([0.05, 2.5])).toBe(2);
});
