import { expect, test } from "vitest";
import { lanesSeries } from "../../src/series/event-lanes.ts";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith } from "../views.ts";

function isShown(id: string, patch: Partial<View>): boolean {
  return lanesSeries(book, viewWith(patch)).lanes.some(({ events }) => events.some((event) => event.id === id));
}

test("Li Qiang's visit to Russia and Belarus concerns these two, not the five", () => {
  expect(isShown("liqiang-rus-blr-2024", {})).toBe(true);
  expect(isShown("liqiang-rus-blr-2024", { countries: ["KAZ", "UZB"] })).toBe(false);
  expect(isShown("liqiang-rus-blr-2024", { countries: ["KAZ", "UZB"], context: ["BLR"] })).toBe(true);
});

test("partners shown for scale bring no event of the countries that are left out", () => {
  expect(isShown("shanghai-five-1996", { countries: ["KAZ"] })).toBe(true);
  expect(isShown("shanghai-five-1996", { countries: ["TKM"], context: ["RUS"] })).toBe(false);
});
