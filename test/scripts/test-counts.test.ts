import { expect, test } from "vitest";
import { countsOf, total } from "../../scripts/test/test-counts.ts";

const vitest = (passed: number, failed: number) => ({ numPassedTests: passed, numFailedTests: failed });
const playwright = (expected: number, unexpected: number, flaky = 0) => ({ stats: { expected, unexpected, flaky } });

test.each([
  ["Vitest's", vitest(2, 1)],
  ["Playwright's", playwright(2, 1)],
])("passed and failed tests of %s report are counted", (_, report) => {
  expect(countsOf(report, 1)).toEqual({ passed: 2, failed: 1 });
});

test.each([
  ["Vitest", vitest(3, 0)],
  ["Playwright", playwright(3, 0)],
])("a run of %s that ends badly without a failed test is a failure", (_, report) => {
  expect(countsOf(report, 1)).toEqual({ passed: 3, failed: 1 });
  expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0 });
});

test("a test that passes only when it is tried again is a failure", () => {
  expect(countsOf(playwright(3, 0, 1), 0)).toEqual({ passed: 3, failed: 1 });
});

test("a run without a report is a failure", () => {
  expect(countsOf(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test("counts add up", () => {
  expect(
    total([
      { passed: 2, failed: 0 },
      { passed: 1, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
