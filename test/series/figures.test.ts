import { describe, expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import { ledgersOf, shownFigure } from "../../src/series/shown-figure.ts";
import { figureTogether } from "../../src/series/together.ts";
import { pairedCountries, totalledCountries, tradeColumn } from "../../src/series/trade-column.ts";
import { units, type View } from "../../src/view/view.ts";
import { bookOf, growth } from "../data/figure-ground.ts";
import { viewWith } from "../views.ts";
import { against, bookWith, china, own } from "./ground.ts";

const usd = { KAZ: 40, KGZ: 20, UZB: 12, TKM: 6, TJK: 2 } as const;
const five = (year: number, times = 1) => centralAsia.map((country) => china(country, year, usd[country] * times));
const denominators = [
  against("gdp", "KAZ", 2024, 200),
  against("gdp", "KGZ", 2024, 40),
  against("population", "KAZ", 2024, 20),
  against("population", "KGZ", 2024, 10),
];
const book = bookWith(
  [
    ...five(2010, 0.5),
    ...five(2024),
    own("KAZ", 2024, 30),
    china("KAZ", "2025-01/2025-06", 21),
    china("KAZ", 2024, 25, "export"),
    china("KAZ", 2024, 15, "import"),
  ],
  denominators,
);
const rounded = (value: number | undefined) => value && Number(value.toFixed(6));

describe("one country's figure", () => {
  const inUnit = (unit: View["unit"], patch: Partial<View> = {}) =>
    rounded(shownFigure(book, viewWith({ unit, base: 2010, ...patch }), "china", "KAZ", 2024)?.value);

  test("is in the unit of the view", () => {
    expect(Object.fromEntries(units.map((unit) => [unit, inUnit(unit)]))).toEqual({
      usd: 40,
      share: 50,
      gdp: 20,
      capita: 2000,
      index: 200,
    });
  });

  test("is of the flow asked for and of the ledger asked for", () => {
    expect(inUnit("usd", { flow: "export" })).toBe(25);
    expect(inUnit("usd", { flow: "balance" })).toBe(10);
    expect(shownFigure(book, viewWith(), "partner", "KAZ", 2024)?.value).toBe(30);
  });

  test("may be part of a year in US$, and in no other unit", () => {
    for (const unit of units) {
      const figure = shownFigure(book, viewWith({ unit, base: 2010 }), "china", "KAZ", 2025);
      expect(figure?.period ?? null, unit).toBe(unit === "usd" ? "2025-01/2025-06" : null);
    }
  });

  test("of an index without a base of its own starts from the first year shown", () => {
    expect(inUnit("index", { base: null, years: [2024, 2025] })).toBe(100);
  });
});

test("a choice of both ledgers is China's first, then the partners'", () => {
  expect(ledgersOf("both")).toEqual(["china", "partner"]);
  expect(ledgersOf("china")).toEqual(["china"]);
  expect(ledgersOf("partner")).toEqual(["partner"]);
});

describe("several countries together", () => {
  const together = (unit: View["unit"], countries: View["countries"] = ["KAZ", "KGZ"], patch: Partial<View> = {}) =>
    figureTogether(book, viewWith({ unit, base: 2010, ...patch }), "china", countries, 2024);

  test("are one figure in each unit: amounts added up, then divided", () => {
    expect(Object.fromEntries(units.map((unit) => [unit, rounded(together(unit)?.value)]))).toEqual({
      usd: 60,
      share: 75,
      gdp: 25,
      capita: 2000,
      index: 200,
    });
  });

  test("of a share and an index say what they are of, and that we worked them out", () => {
    for (const [unit, formula] of [
      ["gdp", "per-gdp"],
      ["capita", "per-capita"],
    ] as const) {
      expect(together(unit)).toMatchObject({ formula, denominators: [{ country: "KAZ" }, { country: "KGZ" }] });
    }
    const share = together("share");
    expect(share).toMatchObject({ formula: "share", status: "derived", country: "C5", period: "2024", partial: false });
    expect(share?.inputs.map(({ value }) => value)).toEqual([60, 80]);
    const index = together("index");
    expect(index).toMatchObject({ formula: "index", status: "derived" });
    expect(index?.inputs.map(({ period, value }) => [period, value])).toEqual([
      ["2024", 60],
      ["2010", 30],
    ]);
  });

  test("are as firm as the weakest of them", () => {
    const rows = [...five(2023), china("KAZ", 2024, 44), ...five(2024).filter(({ partner }) => partner !== "KAZ")];
    const implying = bookOf({
      trade: rows.filter(({ partner, period }) => partner !== "KAZ" || period !== "2023"),
      growth: [growth(10)],
    });
    expect(figureTogether(implying, viewWith({ unit: "share" }), "china", ["KAZ", "KGZ"], 2023)?.status).toBe(
      "implied",
    );
  });

  test("are nothing if one of them is missing, alone in part, or the whole is nothing", () => {
    const year = (of: number, unit: View["unit"] = "usd") =>
      figureTogether(book, viewWith({ unit }), "china", ["KAZ", "KGZ"], of);
    expect(year(2025)).toBeNull();
    expect(year(2023, "share")).toBeNull();
    expect(figureTogether(book, viewWith(), "china", ["KAZ"], 2025)?.partial).toBe(true);
    const nothing = bookWith(five(2024, 0));
    expect(figureTogether(nothing, viewWith({ unit: "share" }), "china", ["KAZ", "KGZ"], 2024)).toBeNull();
    expect(together("index", ["KAZ", "KGZ"], { base: 2011 })).toBeNull();
  });

  test("have no share of a balance", () => {
    const flows = centralAsia.flatMap((country) => [
      china(country, 2024, 3, "export"),
      china(country, 2024, 1, "import"),
    ]);
    const view = viewWith({ unit: "share", flow: "balance" });
    expect(figureTogether(bookWith(flows), view, "china", ["KAZ", "KGZ"], 2024)).toBeNull();
    expect(figureTogether(bookWith(flows), { ...view, unit: "usd" }, "china", ["KAZ", "KGZ"], 2024)?.value).toBe(4);
  });
});

describe("a column of trade", () => {
  const column = (rows: Parameters<typeof bookWith>[0], patch: Partial<View> = {}, year = 2024) =>
    tradeColumn(bookWith(rows), viewWith(patch), "china", year);
  const parts = ({ parts: found }: ReturnType<typeof column>) =>
    found.map(({ country, value }) => [country, Number(value.toFixed(3))]);
  const without = (partner: string, year = 2024) => five(year).filter((row) => row.partner !== partner);

  test("has each country's figure, their total, and nothing unallocated where they add up", () => {
    const whole = column(five(2024));
    expect(whole).toMatchObject({ year: 2024, ledger: "china", missing: [], unallocated: null });
    expect(parts(whole)).toEqual(Object.entries(usd));
    expect(whole.total?.value).toBe(80);
    expect(column(five(2024), { countries: ["UZB", "TJK"] }).total?.value).toBe(14);
  });

  test("names who is missing, and then has no total", () => {
    const holed = column(without("TKM"));
    expect(holed.missing).toEqual(["TKM"]);
    expect(holed.total).toBeNull();
  });

  test("shows what a published total holds beyond its parts, in US$ and as a share", () => {
    const rows = [...without("TKM"), china("C5", 2024, 84)];
    const whole = column(rows);
    expect(whole.total?.value).toBe(84);
    expect(whole.unallocated?.value).toBeCloseTo(10, 6);
    const shares = column(rows, { unit: "share" });
    expect(shares.total).toBeNull();
    expect(shares.unallocated?.value).toBeCloseTo((10 / 84) * 100, 6);
    // Of some countries alone nothing is left over.
    expect(column(rows, { unit: "share", countries: ["KAZ", "TKM"] }).unallocated).toBeNull();
    expect(column(rows, { unit: "index", base: 2024 }).unallocated).toBeNull();
  });

  test("leaves out a part of a year that lies within what is unallocated, but as a line", () => {
    const rows = [...without("TKM"), china("TKM", "2024-01/2024-10", 5), china("C5", 2024, 84)];
    expect(parts(column(rows)).map(([country]) => country)).toEqual(["KAZ", "KGZ", "UZB", "TJK"]);
    expect(column(rows).missing).toEqual([]);
    expect(parts(column(rows, { form: "lines" }))).toContainEqual(["TKM", 5]);
    // Without a total there is nothing that it could count twice in.
    expect(parts(column(rows.slice(0, -1)))).toContainEqual(["TKM", 5]);
  });
});

describe("whom the totals of a year are of", () => {
  const rows = [...five(2024), own("KAZ", 2024, 30), own("TJK", 2024, 1), own("UZB", "2024-01/2024-10", 9)];
  const totalled = (patch: Partial<View>) => totalledCountries(bookWith(rows), viewWith(patch), 2024);

  test("are in pairs of columns those of whom both sides have the whole year, the others named", () => {
    expect(pairedCountries(bookWith(rows), viewWith(), 2024)).toEqual(["KAZ", "TJK"]);
    expect(totalled({ ledger: "both" })).toEqual({ countries: ["KAZ", "TJK"], lacking: ["KGZ", "UZB", "TKM"] });
  });

  test("are all, where no pairs are drawn or nobody has both", () => {
    expect(totalled({ ledger: "china" })).toEqual({ countries: centralAsia, lacking: [] });
    expect(totalled({ ledger: "both", form: "lines" })).toEqual({ countries: centralAsia, lacking: [] });
    expect(totalled({ ledger: "both", countries: ["KGZ"] })).toEqual({ countries: ["KGZ"], lacking: [] });
  });
});
