import type { ProjectKind } from "../../schema/project-schema.ts";
import type { Dataset, Project } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** What single projects of a kind have cost at most anywhere, in US$ bn, and how long their lines are, in kilometres. */
const bounds: Readonly<Record<ProjectKind, { readonly cost: number; readonly length: number }>> = {
  railway: { cost: 12, length: 1500 },
  road: { cost: 6, length: 6000 },
  "pipeline-gas": { cost: 15, length: 4000 },
  "pipeline-oil": { cost: 6, length: 3000 },
  "gas-field": { cost: 12, length: 50 },
  power: { cost: 5, length: 1500 },
  refinery: { cost: 8, length: 50 },
  port: { cost: 2, length: 50 },
  industry: { cost: 10, length: 50 },
  education: { cost: 0.5, length: 5 },
  building: { cost: 1, length: 5 },
  centre: { cost: 0.5, length: 5 },
};
/** A line is about as long as the straight way along its places, which may begin before it or be few. */
const detour = { least: 0.6, most: 2.5 } as const;
/** Millions of US$ that a kilometre of a line costs: a track on the plain, or one above a city. */
const perKm = { least: 0.3, most: 100 } as const;

/**
 * Each project's years run forwards and fit its status, its cost and length are those of its kind, and its loans and
 * grants rest on AidData.
 */
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
  return [...faults, ...sizeFaults(project)];
}

function sizeFaults({ kind, costUsdBn, lengthKm, places }: Project): Fault[] {
  const faults: Fault[] = [];
  const { cost, length } = bounds[kind];
  if (costUsdBn !== null && costUsdBn > cost) {
    faults.push([
      `${costUsdBn} bn US$ for a project of the kind "${kind}"`,
      "give costUsdBn in billions of US dollars",
    ]);
  }
  if (lengthKm === null) return faults;
  if (lengthKm > length) faults.push([`${lengthKm} km for one of the kind "${kind}"`, "give lengthKm in kilometres"]);
  const straight = places.reduce((sum, place, index) => sum + kilometres(places[index - 1] ?? place, place), 0);
  if (places.length > 1 && (lengthKm < straight * detour.least || lengthKm > straight * detour.most)) {
    const message = `${lengthKm} km long, but ${Math.round(straight)} km along its places`;
    faults.push([message, "correct the length in kilometres, or the places"]);
  }
  const millions = costUsdBn === null ? null : (costUsdBn * 1000) / lengthKm;
  if (millions !== null && (millions < perKm.least || millions > perKm.most)) {
    faults.push([`${millions.toFixed(2)} million US$ a kilometre`, "correct costUsdBn (billions) or lengthKm"]);
  }
  return faults;
}

interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** Along a great circle. */
function kilometres(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const height = Math.sin(((to.lat - from.lat) * radians) / 2) ** 2;
  const width = Math.sin(((to.lon - from.lon) * radians) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(height + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * width));
}
