import { beforeAll, describe, expect, test } from "vitest";
import { monthsPlots } from "../../../src/charts/cumulated/cumulated-plot.ts";
import { monthsSeries } from "../../../src/charts/cumulated/cumulated-series.ts";
import { centralAsia } from "../../../src/data/countries.ts";
import { deckOf, yearsOf } from "../../../src/export/slides/deck.ts";
import { labelStep } from "../../../src/export/slides/native/category-axis.ts";
import { book } from "../../book.ts";
import { i18n, viewWith } from "../../views.ts";
import { subjectOf } from "../subjects.ts";
import { all, children, type DeckParts, one, partsOf } from "./deck-parts.ts";
import { orderFaults } from "./schema-order.ts";

const task = { signal: new AbortController().signal, progress: () => {} };
const years = [2013, 2022, 2024];

test("the same chart in other years keeps everything else, and its address leads there", () => {
  const subject = subjectOf("ranking", { unit: "share" });
  const run = yearsOf(subject, years);
  expect(run.map(({ view }) => view)).toEqual(years.map((year) => ({ ...subject.view, year })));
  // 2024 is the default year, and an address names only what differs.
  expect(run.map(({ address }) => new URL(address).searchParams.get("year"))).toEqual(["2013", "2022", null]);
  expect(run.map(({ address }) => new URL(address).searchParams.get("unit"))).toEqual(["share", "share", "share"]);
});

describe.each(["map", "ranking"] as const)("the %s from year to year, and then another chart", (chart) => {
  let parts: DeckParts;
  let slides: readonly string[];
  const subjects = [...yearsOf(subjectOf(chart), years), subjectOf("slope")];

  beforeAll(async () => {
    parts = await partsOf(await deckOf(subjects, { shape: "16:9" }, task));
    slides = parts.paths("ppt/slides/");
    // A busy machine takes its time.
  }, 60_000);

  const namesOn = (path: string) =>
    all(parts.xml(path), "p:cNvPr").flatMap(({ attributes: { name = "" } }) => (name.startsWith("!!") ? [name] : []));

  test("moves: from the second year on each slide has Morph, and a fade for who does not know it", () => {
    const transitions = slides.map((path) => children(parts.xml(path)).filter(({ name }) => name.startsWith("mc:")));
    expect(transitions.map(({ length }) => length)).toEqual([0, 1, 1, 0]);
    for (const alternatives of transitions.flat()) {
      expect(all(one(alternatives, "mc:Choice"), "p159:morph")[0]?.attributes["option"]).toBe("byObject");
      expect(all(one(alternatives, "mc:Fallback"), "p:fade")).toHaveLength(1);
    }
    expect(slides.flatMap((path) => orderFaults(parts.xml(path), path))).toEqual([]);
  });

  test("keeps the names of its shapes, of which none is shared", () => {
    const [first = [], ...others] = slides.slice(0, years.length).map(namesOn);
    const ofCountries = centralAsia.map((country) => first.filter((name) => name.startsWith(`!!${chart} ${country}`)));
    for (const names of ofCountries) expect(names.length).toBeGreaterThan(1);
    for (const names of [first, ...others]) expect(new Set(names).size).toBe(names.length);
    // Events come and go with the years, and a year compared with itself has no change; the first row has no line above.
    const isLasting = (name: string) => /^!!\w+ [A-Z]{3}/.test(name) && !/change|line/.test(name);
    const lasting = (names: readonly string[]) => names.filter(isLasting).toSorted();
    for (const names of others) expect(lasting(names)).toEqual(lasting(first));
  });

  test("is drawn as shapes; the chart after it is native", () => {
    const frames = slides.map((path) => all(parts.xml(path), "p:graphicFrame").length);
    expect(frames).toEqual([0, 0, 0, 1]);
  });
});

test("months and years that find no room for their names are named in steps that people count in", () => {
  const [panel] = monthsPlots(monthsSeries(book, viewWith({})), i18n.en);
  if (!panel) throw new Error("The chart of months has no plot");
  const wide = (w: number) => ({ x: 0, y: 0, w, h: 2 });
  expect([8, 3, 2].map((w) => labelStep(panel.plot, wide(w), 10))).toEqual([1, 2, 3]);
  const years = { ...panel.plot, categories: Array.from({ length: 34 }, (_, index) => String(1992 + index)) };
  expect([20, 10, 3].map((w) => labelStep(years, wide(w), 12))).toEqual([1, 2, 10]);
  // Two columns a year are named once.
  const both = { ...years, columnsEach: 2, categories: years.categories.flatMap((year) => [year, `${year} partner`]) };
  expect(labelStep(both, wide(10), 12)).toBe(4);
});

test("each country of the map is a shape of its own, with its figure for those who cannot see it", async () => {
  const parts = await partsOf(await deckOf([subjectOf("map")], { shape: "16:9" }, task));
  const shapes = all(parts.xml("ppt/slides/slide1.xml"), "p:sp");
  for (const country of [...centralAsia, "CHN"]) {
    const [shape, ...more] = shapes.filter((sp) => one(sp, "p:cNvPr").attributes["name"] === `!!map ${country}`);
    expect(more).toEqual([]);
    expect(shape && all(shape, "a:custGeom")).toHaveLength(1);
    expect(shape && one(shape, "p:cNvPr").attributes["descr"]).toMatch(
      country === "CHN" ? /China/ : /2024.*US\$.*\u00a0bn/,
    );
  }
  const dashed = shapes.filter((sp) => one(sp, "p:cNvPr").attributes["name"] === "!!map disputed");
  expect(dashed.flatMap((sp) => all(sp, "a:prstDash")).map(({ attributes }) => attributes["val"])).not.toContain(
    "solid",
  );
  expect(dashed).toHaveLength(1);
});
