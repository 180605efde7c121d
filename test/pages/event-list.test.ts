import { eventTypes } from "../../src/data/categories.ts";
import { describe, expect, it } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import type { LedgerEvent } from "../../src/data/schema/schema.ts";
import {
  eventCounts,
  type EventFilter,
  eventList,
  eventsByYear,
  yearsListed,
} from "../../src/pages/events/event-list.ts";
import { datasetTables } from "../book.ts";

const dataset = { first: 1992, last: 2025 };
const everything: EventFilter = { countries: centralAsia, years: [1992, 2025], types: eventTypes, q: "" };
const { events } = datasetTables();
const listed = (patch: Partial<EventFilter>, of = events) => eventList(of, { ...everything, ...patch }, dataset);
const ids = (list: readonly LedgerEvent[]) => list.map(({ id }) => id);

function event(id: string, date: string, patch: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    id,
    date,
    type: "treaty",
    format: null,
    title: id,
    summary: id,
    place: null,
    participants: ["CHN", "KAZ"],
    outcomes: [],
    sources: ["a"],
    confidence: "confirmed",
    ...patch,
  };
}

describe("the list of events", () => {
  it("holds every event when nothing is filtered, those beyond the years of the figures too", () => {
    const list = listed({});
    expect(list).toHaveLength(events.length);
    expect(list[0]?.date.slice(0, 4)).toBe("2027");
    expect(list.at(-1)?.id).toBe("recognition-1991");
  });

  it("is searched by words of title, summary, place and outcomes, in any order and without accents", () => {
    const some = [
      event("plain", "2001"),
      event("railway", "2002", { summary: "A railway to Ürümqi", outcomes: ["Loan of 2 bn"] }),
    ];
    expect(ids(listed({ q: "urumqi loan" }, some))).toEqual(["railway"]);
    expect(ids(listed({ q: "plain loan" }, some))).toEqual([]);
    expect(ids(listed({ q: "  " }, some))).toEqual(["railway", "plain"]);
  });

  it("keeps to the years chosen, an end at the dataset's own staying open", () => {
    const some = ["1991-12-27", "1992-01-05", "2024-06", "2025-06-17", "2027"].map((date) => event(date, date));
    expect(ids(listed({ years: [1992, 2024] }, some))).toEqual(["2024-06", "1992-01-05", "1991-12-27"]);
    expect(ids(listed({ years: [2025, 2025] }, some))).toEqual(["2027", "2025-06-17"]);
    expect(ids(listed({ years: [1993, 2024] }, some))).toEqual(["2024-06"]);
  });

  it("puts the newest first, and what is dated less precisely after the days of its year", () => {
    const some = ["1999", "1999-05-03", "1999-05", "2001-01-01"].map((date) => event(date, date));
    expect(ids(listed({}, some))).toEqual(["2001-01-01", "1999-05-03", "1999-05", "1999"]);
  });

  it("shows a country's events, and those that name none of the five with every country", () => {
    const some = [
      event("kazakhstan", "2020", { participants: ["CHN", "KAZ", "RUS"] }),
      event("uzbekistan", "2020", { participants: ["CHN", "UZB"] }),
      event("nobody", "2020", { participants: ["CHN"] }),
    ];
    expect(ids(listed({ countries: ["UZB", "TJK"] }, some))).toEqual(["uzbekistan", "nobody"]);
  });

  it("finds the summits", () => {
    expect(ids(listed({ types: ["summit"], years: [2023, 2025] })).toSorted()).toEqual(
      expect.arrayContaining(["summit-astana-2025", "summit-xian-2023"]),
    );
  });
});

it("groups the list by year without changing its order", () => {
  const list = listed({ countries: ["KGZ"] });
  const years = eventsByYear(list);
  expect(years.flatMap((year) => year.events)).toEqual(list);
  expect(years.map(({ year }) => year)).toEqual([...new Set(years.map(({ year }) => year))].toSorted((a, b) => b - a));
});

describe("counts", () => {
  it("say how many events each choice would show", () => {
    const filter: EventFilter = { countries: ["KAZ"], years: [2013, 2025], types: ["treaty", "summit"], q: "" };
    const counts = eventCounts(events, filter, dataset);
    for (const type of eventTypes) {
      expect(counts.types.get(type), type).toBe(eventList(events, { ...filter, types: [type] }, dataset).length);
    }
    expect(counts.countries.get("UZB")).toBe(eventList(events, { ...filter, countries: ["UZB"] }, dataset).length);
  });

  it("of the kinds add up to all events", () => {
    const { types } = eventCounts(events, everything, dataset);
    expect([...types.values()].reduce((sum, count) => sum + count, 0)).toBe(events.length);
  });
});

it("names the years that the list reaches", () => {
  expect(yearsListed(events, [1992, 2025], dataset)).toEqual([1991, 2027]);
  expect(yearsListed(events, [2001, 2024], dataset)).toEqual([2001, 2024]);
  expect(yearsListed([], [1992, 2025], dataset)).toEqual([1992, 2025]);
});
