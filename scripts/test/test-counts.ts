/** How many tests of a run passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of a runner's JSON report that are read here: Vitest's, or Playwright's. */
export type Report =
  | { readonly numPassedTests: number; readonly numFailedTests: number }
  | { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number } };

/**
 * Counts of a run. What fails outside any test (a file that does not load, a run that broke off and left no report)
 * is one failure, so that a run with a bad exit code never looks clean.
 */
export function countsOf(report: Report | null, exitCode: number): Counts {
  const { passed, failed } = report ? testsOf(report) : { passed: 0, failed: 1 };
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

function testsOf(report: Report): Counts {
  if (!("stats" in report)) return { passed: report.numPassedTests, failed: report.numFailedTests };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

export function total(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
