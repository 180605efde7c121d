import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type ChartId, charts } from "../../src/charts/registry.ts";
import { centralAsia } from "../../src/data/countries.ts";
import {
  type ChosenView,
  deckIn,
  deckSearch,
  entriesOf,
  formatDeck,
  longestTitle,
  mostSlides,
  parseDeck,
  titleText,
} from "../../src/deck/own/chosen-views.ts";
import { flows, forms, ledgerChoices, units } from "../../src/view/view.ts";
import { bounds, viewWith } from "../views.ts";

const year = fc.integer({ min: bounds.first, max: bounds.last });
const anyView = fc.record({
  countries: fc.subarray([...centralAsia], { minLength: 1 }),
  years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  year,
  compare: year,
  flow: fc.constantFrom(...flows),
  unit: fc.constantFrom(...units),
  ledger: fc.constantFrom(...ledgerChoices),
  form: fc.constantFrom(...forms),
  asof: fc.constantFrom(null, "2023-05-19"),
  event: fc.constantFrom(null, ...(bounds.events ?? [])),
});
const anyTitle = fc.oneof(
  fc.constantFrom(
    "Two summits; one year / 50 % ~ a_b",
    "Обе книги & 两国 = ?",
    "<script>alert(1)</script>",
    "+#%3B~2F",
  ),
  fc.string({ unit: "grapheme", maxLength: longestTitle }),
);
const anyChosen: fc.Arbitrary<ChosenView> = fc.record({
  chart: fc.constantFrom(...(Object.keys(charts) as ChartId[])),
  view: anyView.map((patch) => viewWith(patch)),
  title: fc.option(anyTitle.map(titleText).filter((title) => title !== "")),
});

describe("a deck's address", () => {
  it("brings back the slides, their order and their titles", () => {
    fc.assert(
      fc.property(fc.array(anyChosen, { minLength: 1, maxLength: mostSlides }), (chosen) => {
        const search = deckSearch(formatDeck(chosen, bounds));
        const parsed = parseDeck(deckIn(search) ?? "", bounds);
        expect(parsed.chosen).toEqual(chosen);
        expect(parsed.notices).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("survives a program that encodes whatever it can", () => {
    fc.assert(
      fc.property(fc.array(anyChosen, { minLength: 1, maxLength: 5 }), (chosen) => {
        const text = formatDeck(chosen, bounds);
        expect(deckIn(`?theme=dark&deck=${encodeURIComponent(text)}`)).toBe(text);
        expect(deckIn(new URL(deckSearch(text), "https://example.org/present/").search)).toBe(text);
      }),
    );
  });

  it("takes any text without failing, and makes an address of what it took", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        const { chosen, notices } = parseDeck(text, bounds);
        expect(notices.some(({ kind }) => kind === "none")).toBe(chosen.length === 0);
        expect(parseDeck(formatDeck(chosen, bounds), bounds).chosen).toEqual(chosen);
      }),
    );
  });
});

test("a deck can be read in its address", () => {
  const deck = "map/year=2013;trade/countries=KAZ,UZB/form=lines/title=Two_neighbours;timeline";
  const { chosen, notices } = parseDeck(deck, bounds);
  expect(notices).toEqual([]);
  expect(chosen).toEqual([
    { chart: "map", view: viewWith({ year: 2013 }), title: null },
    { chart: "trade", view: viewWith({ countries: ["KAZ", "UZB"], form: "lines" }), title: "Two neighbours" },
    { chart: "timeline", view: viewWith(), title: null },
  ]);
  expect(deckSearch(formatDeck(chosen, bounds))).toBe(`?deck=${deck}`);
});

test("each bad entry falls out alone, and each bad value falls back alone", () => {
  const { chosen, notices } = parseDeck("map;pie/year=2013;trade/year=1066/flow=export;;__proto__", bounds);
  expect(chosen).toEqual([
    { chart: "map", view: viewWith(), title: null },
    { chart: "trade", view: viewWith({ flow: "export" }), title: null },
  ]);
  expect(notices).toEqual([
    { kind: "chart", raw: "pie" },
    { kind: "value", slide: 2, notice: { parameter: "year", raw: "1066", reason: "year", shown: "2024" } },
    { kind: "chart", raw: "__proto__" },
  ]);
});

test("what is beyond the most is left out and counted", () => {
  const { chosen, notices } = parseDeck(
    Array(mostSlides + 3)
      .fill("map")
      .join(";"),
    bounds,
  );
  expect(chosen.length).toBe(mostSlides);
  expect(notices).toEqual([{ kind: "many", count: 3 }]);
});

test("colours and the lists of other pages are no part of a slide", () => {
  const view = viewWith({ theme: "dark", q: "oil", kinds: ["press"], flow: "export" });
  expect(formatDeck([{ chart: "map", view, title: null }], bounds)).toBe("map/flow=export");
  expect(entriesOf("map/theme=dark;;trade")).toEqual(["map/theme=dark", "trade"]);
});
