import { expect, test } from "vitest";
import { checkUnique } from "../../../../src/data/check/rules/unique-check.ts";
import type { Dataset, TableName } from "../../../../src/data/schema/schema.ts";
import { datasetTables } from "../../../book.ts";
import {
  claim,
  denominator,
  event,
  goal,
  growth,
  indicator,
  measure,
  product,
  project,
  source,
  tablesOf,
  told,
  trade,
  yuan,
} from "./small-tables.ts";

const [country] = datasetTables().countries;
const correction = { table: "trade", row: "CHN KAZ", what: "removed", reason: "No.", sources: [] };
const reason = { id: "reason", claim: "Goods pass.", attributedTo: "Paper", countries: [], sources: [], own: true };

const byId = "give one of them another id, or remove it";
const byCell = "keep the row that the page prints; a second page needs a source of its own";
const byRate = "keep the rate of the source that names the office";
const cell = [{ partner: "KGZ" }, { period: "2023" }, { flow: "export" }, { source: "other" }];
const figure = [{ country: "UZB" }, { period: "2023" }, { source: "other" }];

/** A row of each table, what makes another row of it, and what is to be done about the same twice. */
const rows: ReadonlyArray<readonly [TableName, object, others: readonly object[], remedy: string]> = [
  ["sources", source(), [{ id: "other" }], byId],
  ["countries", country ?? {}, [{ code: "UZB" }], byId],
  ["events", event(), [{ id: "other" }], byId],
  ["projects", project(), [{ id: "other" }], byId],
  ["denominators", denominator(), [{ indicator: "population" }, ...figure], byCell],
  ["indicators", indicator(), [{ indicator: "oil" }, ...figure], byCell],
  ["measures", measure(), [{ id: "other" }], byId],
  ["goals", goal(), [{ id: "other" }], byId],
  ["claims", claim(), [{ id: "other" }], byId],
  ["reasons", reason, [{ id: "other" }], byId],
  ["trade", trade(), [{ reporter: "UZB" }, ...cell], byCell],
  ["corrections", correction, [{ row: "CHN UZB" }, { table: "events" }], byId],
  ["yuan", yuan(), [{ reporter: "UZB" }, ...cell], byCell],
  [
    "products",
    product(),
    [{ reporter: "UZB" }, { code: "28" }, { classification: "named" }, ...cell.toSpliced(2, 1, { flow: "total" })],
    byCell,
  ],
  ["growth", growth(), [{ reporter: "UZB" }, { currency: "CNY" }, ...cell.slice(0, 3)], byRate],
];

test("every table has such a row", () => {
  expect(rows.map(([table]) => table).toSorted()).toEqual(Object.keys(tablesOf({})).toSorted());
});

test.each(rows)("%s", (table, row, others, remedy) => {
  const findings = (...all: object[]) => told(checkUnique(tablesOf({ [table]: all } as Partial<Dataset>)));
  expect(findings(row, ...others.map((other) => ({ ...row, ...other })))).toEqual([]);
  const [, third = ""] = findings(row, { ...row, ...others[0] }, { ...row, note: "Again." }, row);
  expect(third).toMatch(/^data\/.+ \(line 5\): the same as line 2; /);
  expect(third.endsWith(`; ${remedy}`)).toBe(true);
  expect(third.startsWith(`data/${table}.json `)).toBe(true);
});

test("a rate in US dollars is one, named or not", () => {
  const twice = [growth(), growth({ source: "other" })];
  expect(told(checkUnique(tablesOf({ growth: twice })))).toHaveLength(1);
});
