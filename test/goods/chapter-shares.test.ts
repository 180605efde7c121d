import { sum } from "d3";
import { describe, expect, test } from "vitest";
import type { Book } from "../../src/data/book.ts";
import { figureOf } from "../../src/data/figures/figure.ts";
import type { Product } from "../../src/data/schema/schema.ts";
import { chapterPanels } from "../../src/goods/chapter-series.ts";
import { openBook } from "../../src/data/book.ts";
import { goodsLines, goodsSections } from "../../src/goods/goods-lines.ts";
import made from "../fixtures/chapters.json";
import { datasetTables } from "../book.ts";

/** Made-up chapters of Kazakhstan's trade in three years, both directions. */
const rows = made as readonly Product[];

function bookOf(products: readonly Product[]): Book {
  return openBook({ ...datasetTables(), products: [...products] });
}

describe("shares of chapters", () => {
  const panels = chapterPanels(bookOf(rows), "KAZ");

  test("are there in both directions, for the years with a breakdown", () => {
    expect(panels).toMatchObject([
      { reporter: "CHN", from: "KAZ", to: "CHN", years: [2019, 2022] },
      { reporter: "CHN", from: "CHN", to: "KAZ", years: [2019, 2022] },
    ]);
    for (const { rows: shown } of panels) {
      for (const { shares } of shown) expect(shares.map(({ year }) => year)).toEqual([2019, 2020, 2022]);
    }
  });

  test("of a year come to 100 per cent with the others and what is not broken down", () => {
    for (const { rows: shown } of panels) {
      for (const year of [2019, 2020, 2022]) {
        const shares = shown.flatMap((row) => row.shares).filter((share) => share.year === year);
        expect(sum(shares, ({ value }) => value)).toBeCloseTo(100, 6);
      }
    }
  });

  test("are parts of the total that the same side gives", () => {
    const book = bookOf(rows);
    const total = figureOf(book, "china", "KAZ", 2019, "import")?.value ?? 0;
    const chapter = rows.find(({ code, period, flow }) => code === "27" && period === "2019" && flow === "import");
    const sold = sum(
      rows.filter(({ period, flow }) => period === "2019" && flow === "import"),
      ({ usdBn }) => usdBn ?? 0,
    );
    const shown = panels[0]?.rows.find(({ product }) => product?.code === "27");
    expect(shown?.shares[0]?.value).toBeCloseTo(((chapter?.usdBn ?? 0) / Math.max(total, sold)) * 100, 6);
  });

  test("show the largest chapters singly, in their order", () => {
    for (const { rows: shown } of panels) {
      const sizes = shown
        .filter(({ kind }) => kind === "chapter")
        .map(({ shares }) => sum(shares, ({ value }) => value));
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }
    expect(panels[0]?.rows[0]?.product?.code).toBe("27");
    expect(panels.every((panel) => panel.rows.some(({ kind }) => kind === "others"))).toBe(true);
  });
});

test("single chapters, parts of years and headings are no breakdown", () => {
  expect(chapterPanels(bookOf(datasetTables().products), "KAZ")).toEqual([]);
  expect(
    chapterPanels(bookOf(rows.map((row) => ({ ...row, period: `${row.period}-01/${row.period}-06` }))), "KAZ"),
  ).toEqual([]);
  expect(chapterPanels(bookOf(rows.map((row) => ({ ...row, code: `${row.code}01` }))), "KAZ")).toEqual([]);
});

test("a breakdown stands in the chart alone, single chapters in the lists", () => {
  const own = datasetTables().products;
  const shown = goodsSections(bookOf([...own, ...rows]), () => true).flatMap(({ lines }) => lines);
  expect(shown).toHaveLength(goodsLines(bookOf(own)).length);
});

test("each side's breakdown stands for itself", () => {
  const mirrored = rows.map((row): Product => ({ ...row, reporter: "KAZ", partner: "CHN" }));
  const panels = chapterPanels(bookOf([...rows, ...mirrored]), "KAZ");
  expect(panels.map(({ reporter, from }) => `${reporter} ${from}`)).toEqual([
    "CHN KAZ",
    "CHN CHN",
    "KAZ CHN",
    "KAZ KAZ",
  ]);
});
