import { expect, test } from "vitest";
import { errorReport } from "../../src/shell/error-report.tsx";

const where = {
  address: "https://example.org/?countries=KAZ&unit=share",
  data: "2026.03.18-ab12cd",
  build: "f00ba4",
  browser: "Mozilla/5.0",
};

test("a report names the error and its place in the code, the view, both versions and the browser", () => {
  const error = new TypeError("a is undefined");
  error.stack = "TypeError: a is undefined\n    at draw (explore.js:1:2)";
  const lines = errorReport(error, where).split("\n");
  expect(lines).toContain("What failed: TypeError: a is undefined");
  expect(lines).toContain("    at draw (explore.js:1:2)");
  for (const part of Object.values(where)) expect(lines.join("\n")).toContain(part);
});

test("whatever was thrown, a report stays short enough for a mail", () => {
  expect(errorReport("out of order", where)).toMatch(/^What failed: out of order\n/);
  expect(errorReport(undefined, where)).toMatch(/^What failed: undefined\n/);
  const endless = new Error("x".repeat(100_000));
  endless.stack = "y".repeat(100_000);
  expect(errorReport(endless, where).length).toBeLessThan(4000);
});
