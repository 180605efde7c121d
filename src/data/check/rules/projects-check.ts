import type { Dataset, Project } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** Each project's years run forwards and fit its status, and its loans and grants rest on AidData. */
export function checkProjects(dataset: Dataset): Finding[] {
  const aidData = new Set(dataset.sources.filter(({ publisher }) => publisher === "AidData").map(({ id }) => id));
  return dataset.projects.flatMap((row, index) =>
    faultsOf(row, aidData).map(([message, remedy]) => findingAt("projects", index, row, message, remedy)),
  );
}

type Fault = readonly [message: string, remedy: string];

function faultsOf(project: Project, aidData: ReadonlySet<string>): Fault[] {
  const { status, started, opened, expectedOpening, financing, sources, places, lengthKm } = project;
  const isInUse = status === "operating";
  const faults: Fault[] = [];
  if (started !== null && opened !== null && opened < started) {
    faults.push([`opened ${opened}, before it was started ${started}`, "swap or correct the years"]);
  }
  if (opened !== null && !isInUse && status !== "suspended") {
    faults.push([`opened ${opened}, but its status is "${status}"`, "correct one of them"]);
  }
  if (expectedOpening !== undefined && isInUse) {
    faults.push([`in use, but expected for ${expectedOpening}`, 'take "expectedOpening" out']);
  }
  if (started !== null && expectedOpening !== undefined && expectedOpening < started) {
    faults.push([`expected for ${expectedOpening}, before it was started ${started}`, "swap or correct the years"]);
  }
  if (financing.length > 0 && !sources.some((id) => aidData.has(id))) {
    faults.push(["its financing has no source of AidData", "name the source with AidData's records"]);
  }
  if (lengthKm !== null && places.length === 1) {
    faults.push([`${lengthKm} km long, but at one place`, "give the places along it, in order"]);
  }
  return faults;
}
