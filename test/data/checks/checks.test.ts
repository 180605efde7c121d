import { describe, expect, test } from "vitest";
import { naturalEarth } from "../../../scripts/borders/natural-earth.ts";
import { viewFaults } from "../../../scripts/borders/view-faults.ts";
import { type CheckName, checkData } from "../../../src/data/check/checks.ts";
import type { Exception } from "../../../src/data/check/exceptions.ts";
import type { Dataset } from "../../../src/data/schema/schema.ts";
import { datasetTables } from "../../book.ts";
import { datasetExceptions } from "../../dataset-exceptions.ts";
import { factSlips } from "./fact-slips.ts";
import { figureSlips } from "./figure-slips.ts";

const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: "2026-11-29", before: null };

function findingsAfter(spoil: (tables: Dataset) => void, excepted: readonly Exception[] = datasetExceptions) {
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
    expect(bare).toHaveLength(datasetExceptions.length);
    for (const { row } of datasetExceptions) {
      expect(bare.map((finding) => finding.row)).toContainEqual(expect.stringContaining(row));
    }
  });

  test("one without a finding is found itself", () => {
    const idle: Exception = { check: "places" satisfies CheckName, row: "summit-astana-2025", reason: "none" };
    expect(findingsAfter(() => {}, [...datasetExceptions, idle])).toEqual([
      {
        file: "src/data/check/exceptions.ts",
        row: "summit-astana-2025",
        message: 'the check "places" has nothing against it any more',
        remedy: "remove the exception",
      },
    ]);
  });
});
