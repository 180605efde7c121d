import { expect, test } from "vitest";
import { total, vitestCounts, type VitestReport } from "../../scripts/test/test-counts.ts";

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

function report(passed: number, failed: number, ...testResults: VitestReport["testResults"]): VitestReport {
  return { numPassedTests: passed, numFailedTests: failed, testResults };
}

test("passed and failed tests are counted", () => {
  const run = report(2, 1, file("passed", "passed"), file("failed", "passed", "failed"));
  expect(vitestCounts(run, 1)).toEqual({ passed: 2, failed: 1 });
});

test("a file that does not load is a failure", () => {
  expect(vitestCounts(report(1, 0, file("passed", "passed"), file("failed")), 1)).toEqual({ passed: 1, failed: 1 });
});

test("a run that ends badly without a failed test is a failure", () => {
  expect(vitestCounts(report(3, 0, file("passed", "passed", "passed", "passed")), 1)).toEqual({ passed: 3, failed: 1 });
});

test("a run without a report is a failure", () => {
  expect(vitestCounts(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test("counts add up", () => {
  expect(
    total([
      { passed: 2, failed: 0 },
      { passed: 1, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
