import { expect, test } from "vitest";
import { drawnPicture } from "../../src/chart-panel/ahead/drawn-picture.ts";
import { openBook } from "../../src/data/book.ts";
import { book, datasetTables } from "../book.ts";
import { modules } from "../charts.ts";
import { i18n, viewWith } from "../views.ts";

test.each(modules.map((module) => [module.id, module] as const))(
  "%s is drawn once for a view, however often and after whatever else it is asked for",
  (_, chart) => {
    const first = drawnPicture(chart, book, viewWith(), i18n.en);
    const other = drawnPicture(chart, book, viewWith({ countries: ["KAZ"] }), i18n.en);
    expect(other.picture).not.toEqual(first.picture);
    expect(drawnPicture(chart, book, viewWith(), i18n.en)).toBe(first);
  },
);

test("another day's book, another language and a chart of the same id have pictures of their own", () => {
  const [chart] = modules;
  if (!chart) throw new Error("There is no chart");
  const first = drawnPicture(chart, book, viewWith(), i18n.en);
  expect(drawnPicture(chart, openBook(datasetTables(), "2024-01-01"), viewWith(), i18n.en)).not.toBe(first);
  expect(drawnPicture({ ...chart }, book, viewWith(), i18n.en)).not.toBe(first);
  expect(drawnPicture(chart, book, viewWith(), i18n.de).picture).not.toEqual(first.picture);
});

test("what was drawn long ago is let go, what is shown again and again is not", () => {
  const [chart] = modules;
  if (!chart) throw new Error("There is no chart");
  const old = drawnPicture(chart, book, viewWith({ year: 1995 }), i18n.en);
  const shown = drawnPicture(chart, book, viewWith(), i18n.en);
  for (let compare = 1992; compare < 2025; compare++) {
    drawnPicture(chart, book, viewWith({ compare }), i18n.en);
    expect(drawnPicture(chart, book, viewWith(), i18n.en)).toBe(shown);
  }
  expect(drawnPicture(chart, book, viewWith({ year: 1995 }), i18n.en)).not.toBe(old);
});
