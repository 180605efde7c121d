import { expect, test } from "vitest";
import { charts, type ChartId } from "../../src/charts/registry.ts";
import { drawingOf } from "../../src/export/drawing.ts";
import { deckOf } from "../../src/export/slides/deck.ts";
import { partsOf } from "./slides/deck-parts.ts";
import { subjectOf } from "./subjects.ts";

test.each(Object.keys(charts) as ChartId[])("a file of %s names the countries that it is about", (chart) => {
  const some = drawingOf(subjectOf(chart, { countries: ["UZB", "TJK"] }));
  expect(some.title).toContain("Uzbekistan and Tajikistan");
  expect(drawingOf(subjectOf(chart)).title).toContain("Central Asia");
});

test.each(["ranking", "ledgers", "slope", "map"] as const)(
  "a file of %s says of which months a part of a year is, in words and on slides",
  async (chart) => {
    const subject = subjectOf(chart, { flow: "balance", year: 2024, ledger: "both", layers: ["trade"] });
    const { i18n } = subject;
    const { description, notes, figures, legend } = drawingOf(subject);
    const parts = figures.filter(({ partial, formula }) => partial && formula !== "change");
    expect(parts.length).toBeGreaterThan(2);
    for (const { period } of parts) {
      expect(description, period).toContain(`(${i18n.months(period)})`);
      expect(notes.join(" "), period).toContain(i18n.period(period));
    }
    // Beside every figure of the map its months are written.
    expect(chart === "map" || legend.some(({ label }) => label === "part of a year")).toBe(true);
    const deck = await partsOf(
      await deckOf([subject], { shape: "16:9" }, { signal: new AbortController().signal, progress: () => {} }),
    );
    const texts = [...deck.paths("ppt/slides/"), ...deck.paths("ppt/charts/")].map((path) => deck.xml(path).text);
    for (const { period } of parts) expect(texts.join(" "), period).toContain(`(${i18n.months(period)})`);
  },
);

test("a file of what was known on an earlier day says so first of all", () => {
  const then = drawingOf(subjectOf("ranking", { asof: "2024-06-30", year: 2023 }));
  expect(then.notes[0]).toContain("as known on 30 June 2024");
  expect(drawingOf(subjectOf("ranking")).notes.join()).not.toContain("as known on");
});
