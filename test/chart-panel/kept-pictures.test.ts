import { expect, test } from "vitest";
import { keptPicture } from "../../src/chart-panel/ahead/kept-pictures.ts";
import { openBook } from "../../src/data/book.ts";
import { book, datasetTables } from "../book.ts";
import { modules } from "../charts.ts";
import { i18n, viewWith } from "../views.ts";

test.each(modules.map((module) => [module.id, module] as const))(
  "%s is drawn once for a view, however often and after whatever else it is asked for",
  (_, chart) => {
    const first = keptPicture(chart, book, viewWith(), i18n.en);
    const other = keptPicture(chart, book, viewWith({ countries: ["KAZ"] }), i18n.en);
    expect(other.picture).not.toEqual(first.picture);
    expect(keptPicture(chart, book, viewWith(), i18n.en)).toBe(first);
  },
);

test("another day's book, another language and a chart of the same id have pictures of their own", () => {
  const [chart] = modules;
  if (!chart) throw new Error("There is no chart");
  const first = keptPicture(chart, book, viewWith(), i18n.en);
  expect(keptPicture(chart, openBook(datasetTables(), "2024-01-01"), viewWith(), i18n.en)).not.toBe(first);
  expect(keptPicture({ ...chart }, book, viewWith(), i18n.en)).not.toBe(first);
  expect(keptPicture(chart, book, viewWith(), i18n.de).picture).not.toEqual(first.picture);
});

test("what was drawn long ago is let go, what is shown again and again is not", () => {
  const [chart] = modules;
  if (!chart) throw new Error("There is no chart");
  const old = keptPicture(chart, book, viewWith({ year: 1995 }), i18n.en);
  const shown = keptPicture(chart, book, viewWith(), i18n.en);
  for (let compare = 1992; compare < 2025; compare++) {
    keptPicture(chart, book, viewWith({ compare }), i18n.en);
    expect(keptPicture(chart, book, viewWith(), i18n.en)).toBe(shown);
  }
  expect(keptPicture(chart, book, viewWith({ year: 1995 }), i18n.en)).not.toBe(old);
});
