import { describe, expect, test } from "vitest";
import type { TradeFact } from "../../src/data/schema/schema.ts";
import { knownYears } from "../../src/series/known-years.ts";
import { book } from "../book.ts";
import type { View } from "../../src/view/view.ts";
import { bounds, viewWith } from "../views.ts";
import { bookWith, china, own } from "./ground.ts";

test.each([
  {
    name: "the partners' trade: Kazakhstan lacks 2024, Tajikistan whole 2021 and 2022",
    patch: { ledger: "partner" },
    pair: [2020, 2023],
  },
  { name: "trade in % of GDP, which ends in 2023", patch: { unit: "gdp" }, pair: [2022, 2023] },
  { name: "China's trade in US$, whole in both", patch: {}, pair: null },
  { name: "a pair that was chosen", patch: { ledger: "partner", compare: 2021 }, pair: null },
] as const)("$name", ({ patch, pair }) => {
  const shown = knownYears(book, viewWith(patch), bounds);
  expect(shown && [shown.compare, shown.year]).toEqual(pair);
});

test("of two years asked for, only that is named as lacking which is", () => {
  expect(knownYears(book, viewWith({ unit: "gdp" }), bounds)?.missing).toEqual([2024]);
  expect(knownYears(book, viewWith({ ledger: "partner" }), bounds)?.missing).toEqual([2022, 2024]);
});

/** China's trade with a country, year by year. */
const over = (country: Parameters<typeof china>[0], ...years: readonly number[]) =>
  years.map((year) => china(country, year, 1));
const shownFor = (rows: readonly TradeFact[], patch: Partial<View> = {}) =>
  knownYears(bookWith(rows), viewWith({ countries: ["KAZ", "UZB"], ...patch }), bounds);

describe("years that were chosen", () => {
  const rows = [...over("KAZ", 2018, 2020, 2022), ...over("UZB", 2018)];

  test("stay if anybody has a figure for them", () => {
    expect(shownFor(rows, { year: 2022, compare: 2018 })).toBeNull();
    expect(shownFor(rows, { year: 2018, compare: 2022 })).toBeNull();
  });

  test("give way to the last before them with a figure, else to the first after them", () => {
    expect(shownFor(rows, { year: 2023, compare: 2018 })).toEqual({
      year: 2022,
      compare: 2018,
      missing: [2023],
      lacking: ["KAZ", "UZB"],
    });
    expect(shownFor(rows, { year: 2021, compare: 2018 })).toMatchObject({ year: 2020, compare: 2018 });
    expect(shownFor(rows, { year: 2010, compare: 2022 })).toMatchObject({ year: 2018, compare: 2022 });
  });

  test("are compared with the nearest other year, of two the earlier", () => {
    expect(shownFor(rows, { year: 2022, compare: 2023 })).toMatchObject({ year: 2022, compare: 2020 });
    expect(shownFor(rows, { year: 2022, compare: 2019 })).toMatchObject({ year: 2022, compare: 2018 });
    expect(shownFor(rows, { year: 2018, compare: 2010 })).toMatchObject({ year: 2018, compare: 2020 });
  });

  test("that are one year stay one, and where only one year is known it is compared with itself", () => {
    expect(shownFor(rows, { year: 2023, compare: 2023 })).toMatchObject({ year: 2022, compare: 2022 });
    expect(shownFor(over("KAZ", 2020), { year: 2022, compare: 2018 })).toMatchObject({ year: 2020, compare: 2020 });
  });

  test("stay where no year has a figure", () => {
    expect(shownFor([], { year: 2023, compare: 2018 })).toBeNull();
    expect(shownFor([])).toBeNull();
  });
});

describe("years that nobody asked for", () => {
  test("need a whole year of everybody who still reports, and name who lacks it", () => {
    const rows = [...over("KAZ", 2021, 2022, 2023, 2024), ...over("UZB", 2021, 2022, 2023)];
    expect(shownFor(rows)).toEqual({ year: 2023, compare: 2022, missing: [2024], lacking: ["UZB"] });
    expect(shownFor([...rows, ...over("UZB", 2024)])).toBeNull();
    // Ten months are no year of several, but of one alone.
    const part = china("UZB", "2024-01/2024-10", 1);
    expect(shownFor([...rows, part])).toMatchObject({ year: 2023, compare: 2022 });
    expect(shownFor([...rows, part], { countries: ["UZB"] })).toBeNull();
  });

  test("wait for nobody whose last figure is five years old, or whose first is yet to come", () => {
    const rows = over("KAZ", 2019, 2020, 2021, 2022, 2023, 2024);
    expect(shownFor([...rows, ...over("UZB", 2019)])).toBeNull();
    expect(shownFor([...rows, ...over("UZB", 2025)])).toBeNull();
    expect(shownFor([...rows, ...over("UZB", 2020)])).toEqual({
      year: 2020,
      compare: 2020,
      missing: [2022, 2024],
      lacking: ["UZB"],
    });
  });

  test("stay where no year has everybody, as long as anybody has a figure", () => {
    expect(shownFor([...over("KAZ", 2022), ...over("UZB", 2024)])).toBeNull();
    expect(shownFor([...over("KAZ", 2020), ...over("UZB", 2021)])).toEqual({
      year: 2021,
      compare: 2020,
      missing: [2022, 2024],
      lacking: ["KAZ", "UZB"],
    });
  });

  test("need both sides where both are shown", () => {
    const rows = [
      ...over("KAZ", 2020, 2021, 2022, 2024),
      own("KAZ", 2020, 1),
      own("KAZ", 2021, 1),
      own("KAZ", 2022, 1),
    ];
    const one = { countries: ["KAZ"], ledger: "both" } as const;
    expect(shownFor(rows, one)).toEqual({ year: 2022, compare: 2021, missing: [2024], lacking: ["KAZ"] });
    expect(shownFor(rows, { ...one, ledger: "china" })).toBeNull();
  });
});
