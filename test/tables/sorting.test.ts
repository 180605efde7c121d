import { expect, test } from "vitest";
import { nextSorting, type SortableCell, sortedPlaces } from "../../src/tables/sorting.ts";

const rows: ReadonlyArray<readonly SortableCell[]> = [
  [{ text: "Örtlich" }, { text: "9.5", value: 9.5 }, { text: "18 May 2023", order: "2023-05-18" }],
  [{ text: "Zug" }, { text: "no figure" }, { text: "May 2021", order: "2021-05" }],
  [{ text: "Ort" }, { text: "106.3", value: 106.3 }, { text: "2022", order: "2022" }],
  [{ text: "Ort 10" }, { text: "−12", value: -12 }, { text: "1 June 2023", order: "2023-06-01" }],
  [{ text: "Ort 9" }, { text: "9.5", value: 9.5 }, { text: "2023", order: "2023" }],
];
const firstTexts = (sorting: Parameters<typeof sortedPlaces>[1]) =>
  sortedPlaces(rows, sorting, "de").map((place) => rows[place]?.[0]?.text);

test("numbers are sorted by value, and what has none stands last from either end; equal ones keep their order", () => {
  expect(firstTexts({ column: 1, direction: "descending" })).toEqual(["Ort", "Örtlich", "Ort 9", "Ort 10", "Zug"]);
  expect(firstTexts({ column: 1, direction: "ascending" })).toEqual(["Ort 10", "Örtlich", "Ort 9", "Ort", "Zug"]);
});

test("texts are sorted as the language does, and numbers in them as numbers", () => {
  expect(firstTexts({ column: 0, direction: "ascending" })).toEqual(["Ort", "Ort 9", "Ort 10", "Örtlich", "Zug"]);
});

test("dates are sorted by when they are, however they are written", () => {
  expect(firstTexts({ column: 2, direction: "ascending" })).toEqual(["Zug", "Ort", "Ort 9", "Örtlich", "Ort 10"]);
});

test("a head asked three times gives the table as it came, and another head begins anew", () => {
  const first = nextSorting(null, 1, true);
  expect(first).toEqual({ column: 1, direction: "descending" });
  const second = nextSorting(first, 1, true);
  expect(second).toEqual({ column: 1, direction: "ascending" });
  expect(nextSorting(second, 1, true)).toBeNull();
  expect(nextSorting(second, 0, false)).toEqual({ column: 0, direction: "ascending" });
  expect(firstTexts(null)).toEqual(["Örtlich", "Zug", "Ort", "Ort 10", "Ort 9"]);
});
