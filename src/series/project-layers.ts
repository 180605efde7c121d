import type { ProjectKind } from "../data/schema/project-schema.ts";
import type { ProjectLayer } from "../view/view.ts";

const layers: Readonly<Record<ProjectKind, readonly ProjectLayer[]>> = {
  railway: ["rail"],
  road: ["road"],
  "pipeline-gas": ["pipeline"],
  "pipeline-oil": ["pipeline"],
  "gas-field": ["energy"],
  power: ["energy"],
  refinery: ["energy", "industry"],
  // Dry ports stand where trains are unloaded; goods are stored and traded there too.
  port: ["rail", "industry"],
  industry: ["industry"],
  education: ["education"],
  // A parliament, a hospital and the centres of the mechanism: what was built for the public.
  building: ["education"],
  centre: ["education"],
};

/** The layers that a project of this kind belongs to: it is drawn once if any of them is shown. */
export function layersOf(kind: ProjectKind): readonly ProjectLayer[] {
  return layers[kind];
}
