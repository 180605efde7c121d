import { expect, test } from "vitest";
import { yearsAround } from "../../src/series/summit-pair.ts";
import { book } from "../book.ts";
import { bounds } from "../views.ts";

const around = (id: string, last = bounds.last) => {
  const summit = book.dataset.events.find((event) => event.id === id);
  const years = summit && yearsAround(book, summit, last);
  return years && [years.before, years.after, years.next?.id ?? null];
};

test("a summit lies between the last full year before it and the last before the next", () => {
  expect(around("virtual-summit-2022")).toEqual([2021, 2022, "summit-xian-2023"]);
  expect(around("summit-xian-2023")).toEqual([2022, 2024, "summit-astana-2025"]);
});

test("after the latest summit the latest full year is taken, not the one that was only announced", () => {
  expect(around("summit-astana-2025")).toEqual([2024, 2025, null]);
});

test("without a later year there is nothing to compare", () => {
  expect(around("summit-astana-2025", 2024)).toBeNull();
});
