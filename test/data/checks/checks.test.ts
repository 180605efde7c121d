import { describe, expect, test } from "vitest";
import { naturalEarth } from "../../../scripts/borders/natural-earth.ts";
import { viewFaults } from "../../../scripts/borders/view-faults.ts";
import { type CheckName, checkData } from "../../../src/data/check/checks.ts";
import type { Exception } from "../../../src/data/check/exceptions.ts";
import type { Dataset } from "../../../src/data/schema/schema.ts";
import { datasetTables } from "../../book.ts";
import { factSlips } from "./fact-slips.ts";
import { figureSlips } from "./figure-slips.ts";

const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: "2026-11-29", before: null };

/** Of the frozen dataset; those of the real one stand in the sources. */
const exceptions: readonly Exception[] = [
  {
    check: "printed",
    row: "KGZ CHN 2022-01/2022-11 total, kaktus-2023-03-23-kgz",
    reason: "The page gives billions and millions as separate numbers.",
  },
  {
    check: "flows-add-up",
    row: "CHN TKM 2025-01/2025-10 total, intellinews-2025-11-monitor",
    reason: "The page contradicts itself: its imports and exports are more than its turnover.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 1992 total, orient-tm-2022-09",
    reason: "The rounded figure of speeches; the customs series, revised since, comes to 0.44 bn.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 2012 total, peopledaily-2013-10-15-mofcom",
    reason: "The ministry's round figure; the customs series, revised since, comes to 45.26 bn.",
  },
];

function findingsAfter(spoil: (tables: Dataset) => void, excepted: readonly Exception[] = exceptions) {
  const tables = datasetTables();
  spoil(tables);
  return checkData(tables, surroundings, excepted);
}

test("the frozen dataset is sound", () => {
  expect(findingsAfter(() => {})).toEqual([]);
});

test.each([...figureSlips, ...factSlips])(
  "$what is found, with file, row and remedy",
  ({ spoil, file, row, message, remedy }) => {
    expect(findingsAfter(spoil)).toContainEqual({
      file,
      row: expect.stringMatching(row) as string,
      message: expect.stringMatching(message) as string,
      remedy: expect.stringMatching(remedy) as string,
    });
  },
);

describe("exceptions", () => {
  test("each takes one real finding away", () => {
    const bare = findingsAfter(() => {}, []);
    expect(bare).toHaveLength(exceptions.length);
    for (const { row } of exceptions) {
      expect(bare.map((finding) => finding.row)).toContainEqual(expect.stringContaining(row));
    }
  });

  test("one without a finding is found itself", () => {
    const idle: Exception = { check: "places" satisfies CheckName, row: "summit-astana-2025", reason: "none" };
    expect(findingsAfter(() => {}, [...exceptions, idle])).toEqual([
      {
        file: "src/data/check/exceptions.ts",
        row: "summit-astana-2025",
        message: 'the check "places" has nothing against it any more',
        remedy: "remove the exception",
      },
    ]);
  });
});
