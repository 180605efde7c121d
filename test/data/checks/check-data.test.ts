import { describe, expect, test } from "vitest";
import { checkData, checks } from "../../../src/data/check/checks.ts";
import { type Exception, exceptions } from "../../../src/data/check/exceptions.ts";
import type { Dataset, TableName } from "../../../src/data/schema/schema.ts";
import { datasetTables } from "../../book.ts";
import { datasetExceptions } from "../../dataset-exceptions.ts";
import { source, surroundings as small, tablesOf, told, trade } from "./rules/small-tables.ts";

const slipped = trade({ usdBn: 48, asPublished: "$84 billion" });

// Every capital lies in its country.
const everywhere = [
  [
    [-180, -90],
    [180, -90],
    [180, 90],
    [-180, 90],
    [-180, -90],
  ],
] as const;
const surroundings = { ...small, bordersOf: () => [everywhere] };
const { countries } = datasetTables();

function findings(rows: Partial<Record<TableName, unknown>>, excepted: readonly Exception[] = []) {
  return told(checkData(tablesOf({ countries, ...(rows as Partial<Dataset>) }), surroundings, excepted));
}

test("sound rows are let be", () => {
  expect(findings({ sources: [source()], trade: [trade()] })).toEqual([]);
});

test("what several checks find is told in their order", () => {
  const rows = { sources: [source({ title: "Trade " })], trade: [slipped] };
  expect(findings(rows)).toEqual([
    expect.stringMatching(/^data\/sources\.json paper \(line 2\): "title" begins or ends with a space/),
    expect.stringMatching(/^data\/trade\.json CHN KAZ 2024 total, paper \(line 2\): 48 bn is not what/),
  ]);
  const order = Object.keys(checks);
  expect(order.indexOf("text")).toBeLessThan(order.indexOf("printed"));
});

test("as long as a row does not fit the schema, nothing else is looked at", () => {
  expect(findings({ sources: [source()], trade: [slipped, { ...trade(), usdBn: "40" }], events: null })).toEqual([
    expect.stringMatching(/^data\/trade\.json CHN KAZ 2024 total, paper \(line 3\): "usdBn"/),
    expect.stringMatching(/^data\/events\.json the whole file/),
  ]);
});

test("checks are given what is around the tables", () => {
  const rows = tablesOf({ countries, sources: [source()], trade: [trade()] });
  expect(told(checkData(rows, { ...surroundings, checkedOn: "2026-05-09" }, []))).toEqual([
    expect.stringContaining("2026-05-10"),
  ]);
});

describe("an exception", () => {
  const rows = { sources: [source()], trade: [trade({ period: "2023" }), slipped] };
  const printed = { check: "printed", row: "CHN KAZ 2024 total, paper", reason: "It says so." };
  const idle = (check: string, row: string) =>
    `src/data/check/exceptions.ts ${row}: the check "${check}" has nothing against it any more; remove the exception`;
  const found = findings(rows);

  test("takes the finding of its check about its row away, and no other", () => {
    expect(found).toHaveLength(1);
    expect(findings(rows, [printed])).toEqual([]);
    const second = { ...slipped, period: "2022" };
    expect(findings({ ...rows, trade: [...rows.trade, second] }, [printed])).toEqual([
      expect.stringMatching(/^data\/trade\.json CHN KAZ 2022 total/),
    ]);
  });

  test("of another check, another row, or the beginning of a name is one that nothing needs", () => {
    for (const [check, row] of [
      ["growth", printed.row],
      ["no-check", printed.row],
      ["printed", "CHN KAZ 2023 total, paper"],
      ["printed", "CHN KAZ 2024 total"],
      ["printed", "KAZ 2024 total, paper"],
    ] as const) {
      const other = { ...printed, check, row };
      expect(findings(rows, [other])).toEqual([...found, idle(check, row)]);
      expect(findings(rows, [other, printed])).toEqual([idle(check, row)]);
    }
  });

  test("is needed once: the second of the same is told", () => {
    expect(findings(rows, [printed, { ...printed }])).toEqual([idle("printed", printed.row)]);
  });

  test("names a check that there is, and gives its reason", () => {
    for (const { check, row, reason } of [...exceptions, ...datasetExceptions]) {
      expect(Object.keys(checks), row).toContain(check);
      expect(reason).toMatch(/\.$/);
    }
  });

  test("is one of those written down, unless others are given", () => {
    const written = told(checkData(tablesOf({ countries }), surroundings));
    expect(written.length).toBeGreaterThan(0);
    expect(written).toEqual(written.filter((line) => line.startsWith("src/data/check/exceptions.ts")));
  });
});
