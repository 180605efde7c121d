import { describe, expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { centralAsia } from "../../src/data/countries.ts";
import { figureOf, sourcesOf, totalOf } from "../../src/data/figures/figure.ts";
import { preferredIndicator } from "../../src/data/indicators.ts";
import { perCapitaOf, perGdpOf, perTogether } from "../../src/data/figures/per-figure.ts";
import { book, datasetTables } from "../book.ts";

describe("trade in per cent of gross domestic product", () => {
  test("is the trade of the year over the product of the year, and names the sources of both", () => {
    const trade = figureOf(book, "china", "KGZ", 2023, "total");
    const product = book.dataset.denominators.find(
      (row) => row.indicator === "gdp" && row.country === "KGZ" && row.period === "2023",
    );
    const figure = perGdpOf(book, "china", "KGZ", 2023, "total");
    expect(figure?.value).toBeCloseTo(((trade?.value ?? 0) * 1e11) / (product?.value ?? 1), 9);
    expect(figure).toMatchObject({ formula: "per-gdp", denominators: [product], partial: false });
    if (!trade || !figure) throw new Error("Kyrgyzstan's trade of 2023 is not in the data");
    expect(sourcesOf(figure)).toEqual([...sourcesOf(trade), "worldbank-gdp-via-datahub"]);
  });

  test("is not guessed for 2024, whose product is not in the data, though the trade is", () => {
    expect(figureOf(book, "china", "KAZ", 2024, "total")).not.toBeNull();
    for (const country of centralAsia) expect(perGdpOf(book, "china", country, 2024, "total")).toBeNull();
  });

  test("of several countries is their trade over all their products, and null if one of these is missing", () => {
    const five = totalOf(book, "china", centralAsia, 2023, "total").figure;
    const products = book.dataset.denominators.filter((row) => row.indicator === "gdp" && row.period === "2023");
    const whole = products.reduce((sum, row) => sum + row.value, 0);
    const figure = perTogether(book, "per-gdp", "china", centralAsia, 2023, "total");
    expect(products).toHaveLength(5);
    expect(figure?.value).toBeCloseTo(((five?.value ?? 0) * 1e11) / whole, 9);

    const tables = datasetTables();
    const one = tables.denominators.findIndex((row) => row.indicator === "gdp" && row.period === "2023");
    tables.denominators.splice(one, 1);
    expect(perTogether(openBook(tables), "per-gdp", "china", centralAsia, 2023, "total")).toBeNull();
  });
});

test("trade per head is in US$, and keeps the sign of a balance", () => {
  const people = book.dataset.denominators.find(
    (row) => row.indicator === "population" && row.country === "TKM" && row.period === "2020",
  );
  const balance = figureOf(book, "china", "TKM", 2020, "balance");
  expect(perCapitaOf(book, "china", "TKM", 2020, "balance")?.value).toBeCloseTo(
    ((balance?.value ?? 0) * 1e9) / (people?.value ?? 1),
    9,
  );
  expect(balance?.value).toBeLessThan(0);
});

test("a part of a year is not set against a whole one", () => {
  expect(figureOf(book, "partner", "TJK", 2025, "total", { allowPartial: true })?.partial).toBe(true);
  const tables = datasetTables();
  const row = tables.denominators.find((one) => one.indicator === "population" && one.country === "TJK");
  if (row) tables.denominators.push({ ...row, period: "2025" });
  expect(perCapitaOf(openBook(tables), "partner", "TJK", 2025, "total")).toBeNull();
});

test("on a day before the product was published it is unknown", () => {
  expect(perGdpOf(openBook(datasetTables(), "2024-10-20"), "china", "KAZ", 2020, "total")).toBeNull();
  expect(perGdpOf(openBook(datasetTables(), "2024-10-21"), "china", "KAZ", 2020, "total")).not.toBeNull();
});

test("of several sources for an indicator statistics come first, then the later page", () => {
  const tables = datasetTables();
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const [row] = tables.indicators;
  if (!row) throw new Error("no indicators");
  const from = (source: string) => ({ ...row, source });
  const bank = from("worldbank-gdp-via-datahub");
  const older = from("24kg-2017-differ-4-1");
  const newer = from("24kg-2019-04-26-kgz");
  expect(preferredIndicator([older, newer, bank], sources)).toBe(bank);
  expect(preferredIndicator([older, newer], sources)).toBe(newer);
  expect(preferredIndicator([], sources)).toBeNull();
});
