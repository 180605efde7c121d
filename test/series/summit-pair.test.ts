import { describe, expect, test } from "vitest";
import { summitPair, yearsAround } from "../../src/series/summit-pair.ts";
import { book } from "../book.ts";
import { bounds } from "../views.ts";
import { bookOfEvents, event } from "./ground.ts";

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

describe("the summits of two years", () => {
  const rows = [
    event({ id: "visit", type: "state-visit", date: "2023-01-01" }),
    event({ id: "one", type: "summit", date: "2023-05-18" }),
    event({ id: "two", type: "summit", date: "2025-06-17" }),
    event({ id: "planned", type: "summit", date: "2027", announced: true }),
  ];
  const pair = (...years: readonly number[]) => summitPair(bookOfEvents(rows), years)?.map(({ id }) => id) ?? null;

  test("are those before which these are the last full ones", () => {
    expect(pair(2022, 2024)).toEqual(["one", "two"]);
  });

  test("are none if one of the years is before no summit, or before one that is only announced", () => {
    expect(pair(2022, 2023)).toBeNull();
    expect(pair(2021, 2024)).toBeNull();
    expect(pair(2022, 2026)).toBeNull();
    expect(pair(2022)).toBeNull();
  });

  test("lie before and after each other whatever the order of the rows, and no other event stands between them", () => {
    const shuffled = [
      event({ id: "third", type: "summit", date: "2029-06-01" }),
      ...rows.toReversed(),
      event({ id: "treaty", type: "treaty", date: "2024-06-01" }),
    ];
    const years = yearsAround(bookOfEvents(shuffled), event({ date: "2023-05-18", type: "summit" }), 2030);
    expect(years).toMatchObject({ before: 2022, after: 2024, next: { id: "two" } });
  });

  test("in one year, or within a year that is not over, leave nothing to compare", () => {
    const same = [...rows, event({ id: "again", type: "summit", date: "2023-11-01" })];
    expect(yearsAround(bookOfEvents(same), event({ date: "2023-05-18" }), 2030)).toBeNull();
    expect(yearsAround(bookOfEvents(rows), event({ date: "2023-05-18" }), 2023)).toBeNull();
    expect(yearsAround(bookOfEvents(rows), event({ date: "2023-05-18" }), 2024)).toMatchObject({ after: 2024 });
  });
});
