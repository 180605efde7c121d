import * as v from "valibot";

const severities = ["info", "low", "moderate", "high", "critical"] as const;

const reportSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({ name: v.string(), severity: v.picklist(severities), range: v.string() }),
  ),
  metadata: v.object({ dependencies: v.object({ total: v.number() }) }),
});

/** What npm writes in place of a report when the registry does not answer. */
const faultSchema = v.object({ message: v.string() });

export interface AuditOutcome {
  readonly passed: boolean;
  /** For the person at the terminal. */
  readonly text: string;
}

/** What `npm audit --json` has printed, as a sentence or a line for each package. No answer is not a pass. */
export function auditOutcome(printed: string): AuditOutcome {
  const answer = parsed(printed);
  const report = v.safeParse(reportSchema, answer);
  if (!report.success) {
    const fault = v.safeParse(faultSchema, answer);
    const reason = fault.success ? fault.output.message : "npm audit gave no report";
    return { passed: false, text: `Nothing was checked: the registry does not answer audits here (${reason}).` };
  }
  const { vulnerabilities, metadata } = report.output;
  const found = Object.values(vulnerabilities).toSorted(
    (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity),
  );
  if (found.length === 0) {
    return { passed: true, text: `${metadata.dependencies.total} packages checked, none with a known weakness.` };
  }
  const lines = found.map(({ name, severity, range }) => `${severity}: ${name} ${range}`);
  return { passed: false, text: [...lines, "`npm audit` tells more of each."].join("\n") };
}

function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}
