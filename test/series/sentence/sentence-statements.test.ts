import { describe, expect, test } from "vitest";
import { centralAsia } from "../../../src/data/countries.ts";
import type { Denominator, TradeFact } from "../../../src/data/schema/schema.ts";
import { sentenceOf } from "../../../src/series/sentence/sentence.ts";
import type { View } from "../../../src/view/view.ts";
import { viewWith } from "../../views.ts";
import { against, bookWith, china, own } from "../ground.ts";

const years = { year: 2024, compare: 2022 } as const;

function sentence(rows: readonly TradeFact[], patch: Partial<View> = {}, denominators: readonly Denominator[] = []) {
  return sentenceOf(bookWith(rows, denominators), viewWith({ ...years, ...patch }));
}

/** Each statement with its figures as "period value". */
function statements(...given: Parameters<typeof sentence>) {
  return sentence(...given).statements.map(({ figures, ...more }) => ({
    ...more,
    figures: figures.map(({ period, value }) => `${period} ${Number(value.toFixed(3))}`),
  }));
}

const five = (year: number, usdBn: (index: number) => number) =>
  centralAsia.map((country, index) => china(country, year, usdBn(index)));

describe("what a statement is of", () => {
  test("is everybody asked for, in both years, the earlier first, if all have figures", () => {
    const rows = [china("KAZ", 2022, 3), china("KAZ", 2024, 5), china("UZB", 2022, 1), china("UZB", 2024, 1.5)];
    for (const order of [years, { year: 2022, compare: 2024 }]) {
      expect(statements(rows, { ...order, countries: ["KAZ", "UZB"] })).toEqual([
        {
          ledger: "china",
          countries: ["KAZ", "UZB"],
          figures: ["2022 4", "2024 6.5"],
          comparable: true,
          largest: false,
          silent: [],
          reason: null,
        },
      ]);
    }
    expect(sentence(rows, { countries: ["KAZ", "UZB"] })).toMatchObject({
      flow: "total",
      unit: "usd",
      ledger: "china",
      years: [2022, 2024],
      summits: null,
      gap: null,
      paired: false,
      sources: ["table"],
    });
  });

  test("is one figure where a year is compared with itself", () => {
    const rows = [china("KAZ", 2024, 5), china("UZB", 2024, 1.5)];
    expect(sentence(rows, { compare: 2024 }).years).toEqual([2024]);
    expect(statements(rows, { compare: 2024, countries: ["KAZ", "UZB"] })).toMatchObject([
      { figures: ["2024 6.5"], silent: [] },
    ]);
  });

  test("is those who have figures for both years, where somebody lacks one, with the years that he lacks", () => {
    const rows = [china("KAZ", 2022, 3), china("KAZ", 2024, 5), china("UZB", 2022, 1)];
    expect(statements(rows, { countries: ["KAZ", "UZB", "TJK"] })).toMatchObject([
      {
        countries: ["KAZ"],
        figures: ["2022 3", "2024 5"],
        silent: [
          { country: "UZB", years: [2024] },
          { country: "TJK", years: [2022, 2024] },
        ],
      },
    ]);
  });

  test("is the year alone where nobody has both, and what is lacking is told of everybody", () => {
    const rows = [china("KAZ", 2024, 5), china("UZB", 2024, 1), china("TJK", 2022, 1)];
    expect(statements(rows, { countries: ["KAZ", "UZB"] })).toMatchObject([
      {
        countries: ["KAZ", "UZB"],
        figures: ["2024 6"],
        comparable: true,
        silent: [
          { country: "KAZ", years: [2022] },
          { country: "UZB", years: [2022] },
        ],
        reason: null,
      },
    ]);
    expect(statements(rows, { countries: ["KAZ", "TJK"] })).toMatchObject([
      {
        countries: ["KAZ"],
        figures: ["2024 5"],
        silent: [
          { country: "KAZ", years: [2022] },
          { country: "TJK", years: [2024] },
        ],
      },
    ]);
  });

  test("is the year compared with, where the year itself has nothing", () => {
    expect(statements([china("KAZ", 2022, 3)], { countries: ["KAZ"] })).toMatchObject([
      { countries: ["KAZ"], figures: ["2022 3"], silent: [{ country: "KAZ", years: [2024] }] },
    ]);
  });

  test("is silence where nobody has any, and says so", () => {
    expect(statements([china("KAZ", 2023, 3)], { countries: ["KAZ", "UZB"] })).toEqual([
      {
        ledger: "china",
        countries: ["KAZ", "UZB"],
        figures: [],
        comparable: false,
        largest: false,
        silent: [
          { country: "KAZ", years: [2022, 2024] },
          { country: "UZB", years: [2022, 2024] },
        ],
        reason: "no-figure",
      },
    ]);
  });

  test("may be part of a year of one country, never of several, and months that differ are not compared", () => {
    const part = china("KAZ", "2024-01/2024-10", 4);
    expect(statements([china("KAZ", 2022, 3), part], { countries: ["KAZ"] })).toMatchObject([
      {
        figures: ["2022 3", "2024-01/2024-10 4"],
        comparable: false,
        // The span speaks, and the whole year is not there.
        silent: [],
      },
    ]);
    const before = china("KAZ", "2022-01/2022-10", 2);
    expect(statements([before, part], { countries: ["KAZ"] })).toMatchObject([{ comparable: true }]);
    const rows = [china("KAZ", 2022, 3), part, china("UZB", 2022, 1), china("UZB", 2024, 2)];
    expect(statements(rows, { countries: ["KAZ", "UZB"] })).toMatchObject([
      { countries: ["UZB"], figures: ["2022 1", "2024 2"], silent: [{ country: "KAZ", years: [2024] }] },
    ]);
  });

  test("names each source once, of all statements", () => {
    const rows = [china("KAZ", 2022, 3), china("KAZ", 2024, 5), own("KAZ", "2024-01/2024-10", 4)];
    expect(sentence(rows, { countries: ["KAZ"], ledger: "both" }).sources).toEqual(["table", "office"]);
  });
});

describe("shares", () => {
  const rows = [...five(2022, (index) => 5 - index), ...five(2024, (index) => index + 1)];

  test("of all five are those of the largest in the later year", () => {
    expect(statements(rows, { unit: "share" })).toMatchObject([
      { countries: ["TJK"], figures: ["2022 6.667", "2024 33.333"], largest: true, silent: [] },
    ]);
    // Where the later year is not known, of the earlier one.
    expect(
      statements(
        five(2022, (index) => 5 - index),
        { unit: "share" },
      ),
    ).toMatchObject([{ countries: ["KAZ"], figures: ["2022 33.333"], largest: true }]);
  });

  test("of those asked for are theirs together, and none of them is called the largest", () => {
    expect(statements(rows, { unit: "share", countries: ["KAZ", "KGZ"] })).toMatchObject([
      { countries: ["KAZ", "KGZ"], figures: ["2022 60", "2024 20"], largest: false },
    ]);
  });

  test("need all five, whoever was asked for: who lacks a figure is named though nobody asked for him", () => {
    const without = rows.filter(({ partner, period }) => partner !== "TKM" || period !== "2024");
    expect(statements(without, { unit: "share", countries: ["KAZ"] })).toMatchObject([
      { figures: ["2022 33.333"], silent: [{ country: "TKM", years: [2024] }], reason: null },
    ]);
    const none = rows.filter(({ partner }) => partner !== "TKM");
    expect(statements(none, { unit: "share", countries: ["KAZ"] })).toMatchObject([
      { countries: ["KAZ"], figures: [], silent: [{ country: "TKM", years: [2022, 2024] }], reason: "no-total" },
    ]);
    expect(statements(none, { unit: "share" })).toMatchObject([
      { countries: centralAsia, largest: false, reason: "no-total" },
    ]);
  });

  test("and indices of a balance are refused as such, of which nothing is lacking", () => {
    const flows = [china("KAZ", 2024, 3, "export"), china("KAZ", 2024, 1, "import")];
    for (const unit of ["share", "index"] as const) {
      expect(statements(flows, { unit, flow: "balance", countries: ["KAZ"] })).toMatchObject([
        { countries: ["KAZ"], figures: [], silent: [], reason: "no-unit" },
      ]);
    }
    expect(statements(flows, { flow: "balance", countries: ["KAZ"] })).toMatchObject([
      { figures: ["2024 2"], reason: null },
    ]);
  });
});

describe("why there is no figure", () => {
  const rows = [china("KAZ", 2022, 3), china("KAZ", 2024, 5)];

  test("is the denominator, of which the years are told", () => {
    for (const unit of ["gdp", "capita"] as const) {
      const said = sentence(rows, { unit, countries: ["KAZ"] });
      expect(said.statements).toMatchObject([{ figures: [], silent: [], reason: "no-denominator" }]);
      expect(said.gap).toMatchObject({ years: [2022, 2024], countries: [] });
    }
    const known = [2022, 2024].map((year) => against("gdp", "KAZ", year, 200));
    expect(statements(rows, { unit: "gdp", countries: ["KAZ"] }, known)).toMatchObject([
      { figures: ["2022 1.5", "2024 2.5"], reason: null },
    ]);
    // With it, what is lacking is trade itself.
    expect(statements([], { unit: "gdp", countries: ["KAZ"] }, known)).toMatchObject([
      { reason: "no-figure", silent: [{ country: "KAZ", years: [2022, 2024] }] },
    ]);
  });

  test("is the base of an index, which is lacking like any other year", () => {
    const base = { unit: "index", base: 2010 } as const;
    expect(sentence(rows, base).base).toBe(2010);
    expect(statements(rows, { ...base, countries: ["KAZ"] })).toMatchObject([
      { figures: [], silent: [{ country: "KAZ", years: [2010] }], reason: "no-base" },
    ]);
    expect(statements([china("KAZ", 2010, 2)], { ...base, countries: ["KAZ"] })).toMatchObject([
      { figures: [], silent: [{ country: "KAZ", years: [2022, 2024] }], reason: "no-figure" },
    ]);
    expect(statements([...rows, china("KAZ", 2010, 2)], { ...base, countries: ["KAZ"] })).toMatchObject([
      { figures: ["2022 150", "2024 250"], silent: [], reason: null },
    ]);
    // One who has it is enough for the index itself not to be at fault.
    expect(statements([china("KAZ", 2010, 2)], { ...base, countries: ["UZB", "KAZ"] })).toMatchObject([
      { reason: "no-figure" },
    ]);
    expect(statements([], { ...base, base: 2023, countries: ["KAZ"] })).toMatchObject([
      { silent: [{ country: "KAZ", years: [2022, 2023, 2024] }] },
    ]);
    // Nothing grows from nothing.
    expect(statements([...rows, china("KAZ", 2010, 0)], { ...base, countries: ["KAZ"] })).toMatchObject([
      { figures: [], silent: [], reason: "no-base" },
    ]);
  });
});

describe("both sides", () => {
  const both = { ledger: "both", countries: ["KAZ", "UZB", "TJK"] } as const;
  const rows = [
    china("KAZ", 2024, 5),
    own("KAZ", 2024, 4),
    china("UZB", 2024, 2),
    own("UZB", 2024, 1),
    china("TJK", 2024, 1),
    china("TJK", 2022, 1),
    own("TJK", 2022, 0.5),
  ];

  test("stand beside each other for the countries that both have, in the year itself, with who is left out", () => {
    const said = sentence(rows, both);
    expect(said).toMatchObject({ paired: true, ledger: "both", sources: ["table", "office"] });
    const common = { countries: ["KAZ", "UZB"], comparable: true, largest: false, reason: null };
    expect(statements(rows, both)).toEqual([
      { ledger: "china", ...common, figures: ["2024 7"], silent: [] },
      { ledger: "partner", ...common, figures: ["2024 5"], silent: [{ country: "TJK", years: [2024] }] },
    ]);
  });

  test("are those of the year compared with, where no country has both in the year itself", () => {
    expect(statements(rows, { ...both, countries: ["TJK"] })).toMatchObject([
      { figures: ["2022 1"] },
      { figures: ["2022 0.5"] },
    ]);
  });

  test("speak for themselves where one of them never has a whole year that the other has", () => {
    const apart = [china("KAZ", 2024, 5), own("KAZ", "2024-01/2024-10", 4)];
    const said = sentence(apart, { ...both, countries: ["KAZ"] });
    expect(said.paired).toBe(false);
    expect(said.statements.map(({ ledger, figures }) => [ledger, figures[0]?.period])).toEqual([
      ["china", "2024"],
      ["partner", "2024-01/2024-10"],
    ]);
  });

  test("are paired in units that both can be put in, and never as shares", () => {
    const people = [against("population", "KAZ", 2024, 20)];
    expect(statements(rows, { ...both, unit: "capita" }, people)).toMatchObject([
      { ledger: "china", countries: ["KAZ"], figures: ["2024 250"] },
      { ledger: "partner", countries: ["KAZ"], figures: ["2024 200"] },
    ]);
    expect(sentence(rows, { ...both, unit: "capita" }, people).paired).toBe(true);
    // Of whom one side alone has a base is in no index of both.
    const bases = [china("KAZ", 2010, 1), own("KAZ", 2010, 1), china("UZB", 2010, 1)];
    expect(statements([...rows, ...bases], { ...both, unit: "index", base: 2010 })).toMatchObject([
      { ledger: "china", countries: ["KAZ"], figures: ["2024 500"] },
      { ledger: "partner", countries: ["KAZ"], figures: ["2024 400"] },
    ]);
    expect(sentence(rows, { ...both, unit: "share" }).paired).toBe(false);
    expect(sentence(rows, { ...both, ledger: "china" }).paired).toBe(false);
  });
});
