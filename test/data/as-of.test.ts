import { describe, expect, test } from "vitest";
import { datasetAsOf, daysPublished, isPublishedBy } from "../../src/data/as-of.ts";
import { openBook, sourceOf } from "../../src/data/book.ts";
import { wholeSourceOf } from "../../src/data/parts/whole-rows.ts";
import { centralAsia } from "../../src/data/countries.ts";
import { figureOf, sourcesOf, totalOf } from "../../src/data/figures/figure.ts";
import type { Source } from "../../src/data/schema/schema.ts";
import { vintagesOf } from "../../src/data/vintages.ts";
import { book, datasetTables } from "../book.ts";

const tables = datasetTables();
const now = book;
const xian = openBook(tables, "2023-05-19");

function five(book: typeof now, year: number) {
  return totalOf(book, "china", centralAsia, year, "total").figure;
}

describe("on the day of the Xi'an summit, 19 May 2023", () => {
  test("trade of 2022 stood at the published 70.2 bn, that of 2023 and 2024 was unknown", () => {
    expect(five(xian, 2022)).toMatchObject({ value: 70.2, status: "published" });
    expect(five(xian, 2023)).toBeNull();
    expect(five(xian, 2024)).toBeNull();
    expect(figureOf(xian, "china", "KAZ", 2024, "total", { allowPartial: true })).toBeNull();
  });

  test("trade of 2021 was put at 50 bn; the 49.5 came later", () => {
    expect(five(xian, 2021)?.value).toBe(50);
    expect(five(now, 2021)?.value).toBe(49.5);
  });

  test("every figure, and every value beside it, was published by then", () => {
    const dates = centralAsia.flatMap((country) =>
      [2019, 2020, 2021, 2022].flatMap((year) => {
        const figure = figureOf(xian, "china", country, year, "total");
        if (!figure) return [];
        return [...sourcesOf(figure), ...figure.others.map((fact) => fact.source)].map((id) => sourceOf(xian, id));
      }),
    );
    expect(dates.length).toBeGreaterThan(5);
    for (const { id, published } of dates) expect(published && published < "2023-05-20", id).toBe(true);
  });

  test("the summit had happened, the one in Astana had not, the one of 2027 had just been agreed", () => {
    const events = new Map(xian.dataset.events.map((event) => [event.id, event]));
    expect(events.has("summit-xian-2023")).toBe(true);
    expect(events.has("summit-astana-2025")).toBe(false);
    expect(events.get("planned-summit-2027")?.sources).toEqual(["sina-2023-05-19-mechanism"]);
  });

  test("sources of later days are still found by their id, for claims that name them", () => {
    expect(xian.dataset.sources.some(({ id }) => id === "seed-003")).toBe(false);
    expect(wholeSourceOf(xian, "seed-003").language).toBe("it");
    expect(xian.dataset.claims).toHaveLength(tables.claims.length);
  });
});

describe("a source", () => {
  const known = (published: Source["published"], day: string) => {
    const [source] = tables.sources;
    if (!source) throw new Error("no sources");
    return datasetAsOf({ ...tables, sources: [{ ...source, published }] }, day).sources.length === 1;
  };

  test.each([
    ["2024-02-15", "2024-02-14", false],
    ["2024-02-15", "2024-02-15", true],
    ["2024-02", "2024-02-28", false],
    ["2024-02", "2024-02-29", true],
    ["2024-12", "2024-12-31", true],
    ["2024", "2024-12-30", false],
    ["2024", "2024-12-31", true],
    [null, "2026-03-18", false],
  ])("dated %s is known on %s: %s", (published, day, expected) => {
    expect(known(published, day)).toBe(expected);
  });
});

test("an event is known once it has begun and a source has told of it", () => {
  const at = (day: string) => datasetAsOf(tables, day).events.some(({ id }) => id === "summit-astana-2025");
  expect(at("2025-06-16")).toBe(false);
  expect(at("2025-06-17")).toBe(true);
});

test("nothing of a day rests on a source that came later, and nothing else is left out", () => {
  const day = "2020-06-30";
  const then = datasetAsOf(tables, day);
  const known = new Set(tables.sources.filter((source) => isPublishedBy(source, day)).map(({ id }) => id));
  for (const name of ["trade", "yuan", "growth", "products", "denominators", "indicators"] as const) {
    const rows: ReadonlyArray<{ readonly source: string }> = tables[name];
    const late = { ...rows[0], source: "seed-003" };
    const early = { ...rows[0], source: [...known][0] ?? "" };
    const { [name]: left } = datasetAsOf({ ...tables, [name]: [late, ...rows, early] } as typeof tables, day);
    expect(left, name).toEqual([...rows.filter(({ source }) => known.has(source)), early]);
  }
  for (const name of ["events", "projects"] as const) {
    const ids = then[name].map(({ id }) => id);
    const told = tables[name].filter(({ sources }) => sources.some((id) => known.has(id))).map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(ids));
    expect(then[name].flatMap(({ sources }) => sources.filter((id) => !known.has(id)))).toEqual([]);
  }
});

test("an event that a source told of before it began is known from its beginning, if it is not called announced", () => {
  const event = tables.events.find(({ announced, endDate }) => !announced && !endDate);
  const [source] = tables.sources;
  if (!event || !source) throw new Error("no events");
  const early = { ...event, date: "2024-05-10", sources: [source.id] };
  const all = { ...tables, events: [early], sources: [{ ...source, published: "2024-05-01" }] };
  expect(datasetAsOf(all, "2024-05-09").events).toEqual([]);
  expect(datasetAsOf(all, "2024-05-10").events).toEqual([early]);
});

test("what was announced is known from the announcement, before it takes place", () => {
  const at = (day: string) => datasetAsOf(tables, day).events.some(({ id }) => id === "planned-summit-2027");
  expect(at("2023-05-18")).toBe(false);
  expect(at("2023-05-19")).toBe(true);
});

test("a project is known once a source has told of it, by what had been told then", () => {
  const at = (day: string) => datasetAsOf(tables, day).projects.find(({ id }) => id === "cku-railway");
  expect(at("2024-12-23")).toBeUndefined();
  expect(at("2024-12-24")?.sources).toEqual(["asiaplus-cku-2024"]);
  expect(at("2025-12-16")?.sources).toHaveLength(4);
});

test("days run from the first source to the last, by those that are dated to the day", () => {
  expect(daysPublished(tables)).toEqual(["1994-04-20", "2026-03-18"]);
  expect(daysPublished({ sources: [] })).toBeNull();
});

describe("the vintages of a cell", () => {
  const cell = { ledger: "china", country: "C5", period: "2024", flow: "total" } as const;

  test("come in order of publication, each with its source and its caveat", () => {
    expect(vintagesOf(now, cell).map(({ date, value, caveat }) => [date, value, caveat])).toEqual([
      ["2025-01", 94.82, null],
      ["2025-06-17", 93.8, "converted"],
      ["2025-06", 94.8, null],
    ]);
    expect(vintagesOf(now, cell)[1]?.fact).toMatchObject({ asPublished: "CNY674.1 billion (USD93.8 billion)" });
    expect(vintagesOf(now, cell)[1]?.source.publisher).toContain("Yicai");
  });

  test("are those of a figure's cell, also where the figure is computed", () => {
    const figure = figureOf(now, "china", "KGZ", 2005, "total");
    if (!figure) throw new Error("no figure");
    expect(vintagesOf(now, figure).length).toBe(figure.others.length + (figure.fact ? 1 : 0));
    expect(vintagesOf(now, figure).length).toBeGreaterThan(0);
  });

  test("are none of a balance, nor of what compares the two sides", () => {
    expect(vintagesOf(now, { ...cell, flow: "balance" })).toEqual([]);
    expect(vintagesOf(now, { ...cell, ledger: "both" })).toEqual([]);
  });

  test("are read from the partner's side in the partner's ledger", () => {
    const [vintage] = vintagesOf(now, { ledger: "partner", country: "KGZ", period: "2023", flow: "export" });
    expect(vintage?.fact).toMatchObject({ reporter: "KGZ", flow: "import" });
  });

  test("end with undated sources, and leave out what came after the book's day", () => {
    const kazakh = { ledger: "partner", country: "KAZ", period: "2021", flow: "total" } as const;
    expect(vintagesOf(now, kazakh).at(-1)?.date).toBeNull();
    expect(vintagesOf(openBook(tables, "2025-01-31"), cell).map(({ value }) => value)).toEqual([94.82]);
    expect(vintagesOf(xian, cell)).toEqual([]);
  });

  test("are none for what nobody publishes", () => {
    expect(vintagesOf(now, { ...cell, flow: "balance" })).toEqual([]);
    expect(vintagesOf(now, { ...cell, ledger: "both" })).toEqual([]);
    expect(vintagesOf(now, { ...cell, ledger: "partner" })).toEqual([]);
  });
});
