import { expect, test } from "vitest";
import { auditOutcome } from "../../scripts/licences/audit-outcome.ts";

function report(vulnerabilities: object): string {
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { total: 412 } } });
}

test("nothing found is a pass, and says how much was checked", () => {
  expect(auditOutcome(report({}))).toEqual({
    passed: true,
    text: "412 packages checked, none with a known weakness.",
  });
});

test("what is found fails, the worst first", () => {
  const { passed, text } = auditOutcome(
    report({
      one: { name: "one", severity: "low", range: "<1.2.0" },
      two: { name: "two", severity: "critical", range: "*" },
    }),
  );
  expect(passed).toBe(false);
  expect(text.split("\n").slice(0, 2)).toEqual(["critical: two *", "low: one <1.2.0"]);
});

test.each([
  [JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 }), /does not answer audits here \(405 Method/],
  ["", /Nothing was checked.*gave no report/],
  ["<html>proxy</html>", /Nothing was checked/],
])("a registry that does not answer is said to, and is no pass: %s", (printed, text) => {
  const outcome = auditOutcome(printed);
  expect(outcome.passed).toBe(false);
  expect(outcome.text).toMatch(text);
});
