import { describe, expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { contextFigureOf, contextPartialsOf } from "../../src/data/figures/context-figure.ts";
import { centralAsia, contextPartners } from "../../src/data/countries.ts";
import { totalOf } from "../../src/data/figures/figure.ts";
import { book, datasetTables } from "../book.ts";

describe("context partners", () => {
  test("Russia: 240.1 bn in 2023, 136.67 bn in January to July 2024", () => {
    const year = contextFigureOf(book, "RUS", "china", 2023, "total");
    expect(year).toMatchObject({ country: "RUS", status: "published", caveat: null, partial: false });
    expect(year?.value).toBeCloseTo(240.1, 1);
    const [part] = contextPartialsOf(book, "RUS", "china", 2024, "total");
    expect(part).toMatchObject({ value: 136.67, period: "2024-01/2024-07", partial: true, caveat: null });
  });

  test("a part of a year stands for it only where the year has no figure, and only if asked for", () => {
    expect(contextFigureOf(book, "RUS", "china", 2024, "total", { allowPartial: true })?.period).toBe("2024");
    const august = openBook(datasetTables(), "2024-08-31");
    expect(contextFigureOf(august, "RUS", "china", 2024, "total")).toBeNull();
    expect(contextFigureOf(august, "RUS", "china", 2024, "total", { allowPartial: true })?.value).toBe(136.67);
  });

  test("Belarus: 8.4 bn in 2023, of a ledger that is not named, which shows", () => {
    const figure = contextFigureOf(book, "BLR", "china", 2023, "total");
    expect(figure).toMatchObject({ value: 8.4, caveat: "ledger-unnamed", status: "published" });
    expect(figure?.fact?.caveat).toBe("ledger-unnamed");
  });

  test("a figure whose ledger is named goes before one whose ledger is not", () => {
    const tables = datasetTables();
    const unnamed = tables.trade.find(
      ({ partner, period, caveat }) => partner === "BLR" && period === "2023" && caveat,
    );
    if (!unnamed) throw new Error("no such row");
    const { caveat: _caveat, ...named } = { ...unnamed, usdBn: 8.44, asPublished: "8.44", source: "bne-2025-01-rus" };
    tables.trade.push(named);
    expect(contextFigureOf(openBook(tables), "BLR", "china", 2023, "total")).toMatchObject({
      value: 8.44,
      caveat: null,
    });
  });

  test("other doubts are never shown as a figure", () => {
    const tables = datasetTables();
    for (const fact of tables.trade) if (fact.caveat === "ledger-unnamed") Object.assign(fact, { caveat: "outlier" });
    expect(contextFigureOf(openBook(tables), "BLR", "china", 2023, "total")).toBeNull();
  });

  test("their own books hold their trade with China as China sees it", () => {
    const figure = contextFigureOf(book, "BLR", "partner", 2019, "export");
    expect(figure?.fact).toMatchObject({ reporter: "BLR", partner: "CHN", flow: "import" });
  });

  test("no total of the five changes with them", () => {
    const tables = datasetTables();
    const isContext = (code: string) => (contextPartners as readonly string[]).includes(code);
    const without = openBook({
      ...tables,
      trade: tables.trade.filter(({ reporter, partner }) => !isContext(reporter) && !isContext(partner)),
    });
    for (const ledger of ["china", "partner"] as const) {
      for (const flow of ["total", "export", "import", "balance"] as const) {
        for (let year = 1992; year <= 2025; year += 1) {
          expect(totalOf(book, ledger, centralAsia, year, flow)).toEqual(
            totalOf(without, ledger, centralAsia, year, flow),
          );
        }
      }
    }
  });
});
