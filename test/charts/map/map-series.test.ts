import { describe, expect, test } from "vitest";
import { classLimits, classOf } from "../../../src/charts/map/class-limits.ts";
import { mapSeries, mapSources } from "../../../src/charts/map/map-series.ts";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith } from "../../views.ts";

const series = (patch: Partial<View> = {}) => mapSeries(book, viewWith(patch));
const values = (patch: Partial<View>) =>
  series(patch).countries.map(({ country, entries }) => [
    country,
    ...entries.map(({ figure }) => figure?.value ?? null),
  ]);

describe("figures on the map", () => {
  test("are those of the year, in the unit, flow and ledger shown", () => {
    expect(values({ year: 2024 })).toEqual([
      ["KAZ", 43.82],
      ["KGZ", 22.71],
      ["UZB", 13.78],
      ["TKM", 10.65],
      ["TJK", 3.86],
    ]);
    const [kazakhstan] = values({ year: 2024, unit: "share" });
    expect(kazakhstan?.[1]).toBeCloseTo(46.2, 1);
    expect(series({ unit: "index", years: [2013, 2025] }).baseYear).toBe(2013);
    expect(series({ unit: "index", years: [2013, 2025], base: 2010 }).baseYear).toBe(2010);
  });

  test("stand beside those of the other ledger, never in their place", () => {
    const both = series({ ledger: "both", year: 2023 });
    for (const { entries } of both.countries) {
      expect(entries.map(({ ledger }) => ledger)).toEqual(["china", "partner"]);
      expect(entries.filter(({ ledger, figure }) => figure && figure.ledger !== ledger)).toEqual([]);
    }
    expect(both.countries.find(({ country }) => country === "TKM")?.entries[1]?.figure).toBeNull();
  });

  test("are left out for countries that are not shown, and without the trade layer", () => {
    const some = series({ countries: ["UZB"] });
    expect(some.countries.filter(({ entries }) => entries.length > 0).map(({ country }) => country)).toEqual(["UZB"]);
    expect(series({ layers: ["events"] }).countries.flatMap(({ entries }) => entries)).toEqual([]);
  });

  test("name all sources they rest on", () => {
    const sources = mapSources(series({ year: 2024, layers: ["trade"] }));
    expect(sources.length).toBeGreaterThan(0);
    for (const { figure } of series({ year: 2024 }).countries.flatMap(({ entries }) => entries)) {
      expect(sources).toContain(figure?.fact?.source);
    }
  });
});

describe("the scale", () => {
  test("does not change from year to year, from country to country or between ledgers", () => {
    const { limits, widest } = series();
    for (const patch of [{ year: 1993 }, { countries: ["TJK"] }, { ledger: "partner" }] as const) {
      expect(series(patch)).toMatchObject({ limits, widest });
    }
  });

  test("gives ribbons the same width for the same US$ in each direction", () => {
    expect(series({ flow: "export" }).widest).toBe(series().widest);
    expect(series({ flow: "balance" }).widest).toBe(series().widest);
  });

  test("is the same on both sides of an even balance", () => {
    const { limits } = series({ flow: "balance" });
    expect(limits).toEqual(limits.map((limit) => -limit).toReversed());
  });

  test.each([
    [
      [0.2, 3, 48.7],
      [1, 2, 4, 10, 20, 40],
    ],
    [
      [0.06, 0.9],
      [0.01, 0.02, 0.04, 0.1, 0.2, 0.4],
    ],
    [[40], [1, 2, 4, 10, 20, 40]],
    [[], []],
    [[0], []],
  ])("has round limits that its values reach: %j", (found, limits) => {
    expect(classLimits(found, 6)).toEqual(limits);
  });

  test("counts a value on a limit to the class above it", () => {
    expect([0.5, 1, 1.5, 2, 9].map((value) => classOf(value, [1, 2]))).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("places of events", () => {
  const ids = (patch: Partial<View>) =>
    series(patch).spots.flatMap(({ events }) => events.map(({ event }) => event.id));

  test("are those of the year, and the summits of all years shown", () => {
    expect(ids({ year: 2010 })).toEqual(expect.arrayContaining(["summit-xian-2023", "summit-astana-2025"]));
    expect(ids({ year: 2010, years: [1992, 2020] })).not.toContain("summit-xian-2023");
    expect(ids({ year: 2024 })).toContain("xi-kaz-2024");
    expect(ids({ year: 2023 })).not.toContain("xi-kaz-2024");
  });

  test("show an open event of any year", () => {
    expect(ids({ year: 2010, event: "xi-kaz-2024" })).toContain("xi-kaz-2024");
  });

  test("follow the countries and the layer", () => {
    expect(ids({ year: 2024, countries: ["TJK"] })).not.toContain("xi-kaz-2024");
    expect(ids({ layers: ["trade"] })).toEqual([]);
  });
});

describe("the change on the map", () => {
  const change = { show: "change", year: 2024, compare: 2022 } as const;

  test("is each country's, in per cent of the compared year", () => {
    expect(values(change).map(([country, value]) => [country, Math.round(Number(value))])).toEqual([
      ["KAZ", 40],
      ["KGZ", 47],
      ["UZB", 43],
      ["TKM", -5],
      ["TJK", 51],
    ]);
  });

  test("is not told of a year set against itself, nor from a missing year", () => {
    const known = (patch: Partial<View>) => values({ ...change, ...patch }).filter(([, value]) => value !== null);
    expect(known({ compare: 2024 })).toEqual([]);
    expect(known({ compare: 2021 }).map(([country]) => country)).not.toContain("TJK");
  });

  test("has shades on both sides of none", () => {
    const { diverging, limits } = series(change);
    expect(diverging).toBe(true);
    expect(limits.filter((limit) => limit < 0)).toHaveLength(limits.length / 2);
  });
});
