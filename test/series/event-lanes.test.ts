import { describe, expect, test } from "vitest";
import { eventTypes } from "../../src/data/categories.ts";
import { concerns, laneOf, lanes, laneSources, lanesSeries, yearOf } from "../../src/series/event-lanes.ts";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith } from "../views.ts";
import { bookOfEvents, event } from "./ground.ts";

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

test("an event without any of the five or of the partners shown for scale concerns everybody", () => {
  expect(concerns(event({ participants: ["CHN"] }), ["KAZ"])).toBe(true);
  expect(concerns(event({ participants: ["CHN", "RUS"] }), ["KAZ"])).toBe(false);
  expect(concerns(event({ participants: ["CHN", "UZB", "KAZ"] }), ["KAZ"])).toBe(true);
});

test("every kind of event has its lane, and a kind that none shows is a fault of the code", () => {
  for (const type of eventTypes) expect(lanes[laneOf(type)]).toContain(type);
  expect(() => laneOf("coronation" as never)).toThrow("coronation");
});

describe("the lanes of a span of years", () => {
  const rows = [
    event({ id: "late-treaty", type: "treaty", date: "2013-09-07", sources: ["b", "a"] }),
    event({ id: "early-treaty", type: "treaty", date: "2010-01", sources: ["a"] }),
    event({ id: "first-year", type: "treaty", date: "2008", sources: ["a"] }),
    event({ id: "too-early", type: "treaty", date: "2007-12-31", sources: ["c"] }),
    event({ id: "too-late", type: "summit", date: "2015-01-01", sources: ["c"] }),
    event({ id: "last-year", type: "summit", date: "2014-12-31", sources: ["d"] }),
    event({ id: "minister", type: "foreign-ministers", date: "2012-02-02", sources: ["e"] }),
    event({ id: "mechanism", type: "mechanism", date: "2011-02-02", sources: ["e"] }),
    event({ id: "elsewhere", type: "treaty", date: "2012-01-01", participants: ["CHN", "TJK"], sources: ["f"] }),
  ];
  const view = viewWith({ years: [2008, 2014], countries: ["KAZ"], year: 2013, compare: 2010, event: "late-treaty" });
  const series = lanesSeries(bookOfEvents(rows), view);

  test("hold what falls into it, each lane its kinds, by their days, and count what lies outside", () => {
    const held = Object.fromEntries(series.lanes.map(({ id, events }) => [id, events.map((one) => one.id)]));
    expect(Object.keys(held)).toEqual(Object.keys(lanes));
    expect(held).toMatchObject({
      summits: ["last-year"],
      ministers: ["mechanism", "minister"],
      treaties: ["first-year", "early-treaty", "late-treaty"],
      aid: [],
    });
    expect(series.outside).toBe(2);
  });

  test("keep what the view says of them", () => {
    expect(series).toMatchObject({
      countries: ["KAZ"],
      years: [2008, 2014],
      year: 2013,
      compare: 2010,
      open: "late-treaty",
    });
  });

  test("rest on the sources of what they show, each once", () => {
    expect(laneSources(series).toSorted()).toEqual(["a", "b", "d", "e"]);
  });

  test("may be some of them: the others count for nothing", () => {
    const some = lanesSeries(bookOfEvents(rows), view, ["treaties"]);
    expect(some.lanes.map(({ id }) => id)).toEqual(["treaties"]);
    expect(some.outside).toBe(1);
  });
});

test("an event's year is that of its day, its month or itself", () => {
  expect(["2013-09-07", "2013-09", "2013"].map((date) => yearOf(event({ date })))).toEqual([2013, 2013, 2013]);
});
