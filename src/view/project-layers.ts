import type { ProjectKind } from "../data/schema/project-schema.ts";
import { type ProjectLayer, projectLayers } from "./view.ts";

/** What a layer of projects holds, and how its marks are drawn so that it shows without its hue. */
export interface ProjectLayerStyle {
  /** A project is drawn once if any of its layers is shown. */
  readonly kinds: readonly ProjectKind[];
  /** Of what stands at a site. */
  readonly symbol: SitePath;
  readonly line: LineStyle;
  /** Which of the two its sample in the legend has. */
  readonly sampled: ReadonlyArray<"symbol" | "line">;
}

/** A closed path in px about its place; its left half is filled while the project is being built. */
export interface SitePath {
  readonly d: string;
  readonly half: string;
}

/** Widths in px. */
export interface LineStyle {
  readonly width: number;
  /** Width of the light middle, which makes two rails of one line; 0 for none. */
  readonly core: number;
  /** What stands at the places along it. */
  readonly nodes: "beads" | "peaks" | null;
}

const plain: LineStyle = { width: 2.5, core: 0, nodes: null };

/** Every layer; its colour stands in `styles/layer-colours.css`, its name in the messages as `project.layer.<id>`. */
export const layerStyles: Readonly<Record<ProjectLayer, ProjectLayerStyle>> = {
  rail: {
    // Dry ports stand where trains are unloaded; goods are stored and traded there too.
    kinds: ["railway", "port"],
    symbol: { d: "M-6 0L-3-5.2H3L6 0L3 5.2H-3Z", half: "M-6 0L-3-5.2H0V5.2H-3Z" },
    line: { width: 4.5, core: 1.75, nodes: null },
    sampled: ["line", "symbol"],
  },
  road: {
    kinds: ["road"],
    symbol: { d: "M-6.4-3.2H6.4V3.2H-6.4Z", half: "M-6.4-3.2H0V3.2H-6.4Z" },
    line: { width: 3.25, core: 0, nodes: null },
    sampled: ["line"],
  },
  pipeline: {
    kinds: ["pipeline-gas", "pipeline-oil"],
    symbol: { d: "M0-6L5.7-1.9L3.5 4.9H-3.5L-5.7-1.9Z", half: "M0-6V4.9H-3.5L-5.7-1.9Z" },
    line: { width: 2.25, core: 0, nodes: "beads" },
    sampled: ["line"],
  },
  energy: {
    kinds: ["gas-field", "power", "refinery"],
    symbol: { d: "M0-6.2L6 4.4H-6Z", half: "M0-6.2V4.4H-6Z" },
    line: { width: 1.5, core: 0, nodes: "peaks" },
    sampled: ["line", "symbol"],
  },
  industry: {
    kinds: ["industry", "refinery", "port"],
    symbol: { d: "M-4.6-4.6H4.6V4.6H-4.6Z", half: "M-4.6-4.6H0V4.6H-4.6Z" },
    line: plain,
    sampled: ["symbol"],
  },
  education: {
    // A parliament, a hospital and the centres of the mechanism: what was built for the public.
    kinds: ["education", "building", "centre"],
    symbol: { d: "M0-6.6L6.6 0L0 6.6L-6.6 0Z", half: "M0-6.6V6.6L-6.6 0Z" },
    line: plain,
    sampled: ["symbol"],
  },
};

/** The layers that a project of this kind belongs to, in the order of their controls. */
export function layersOf(kind: ProjectKind): readonly ProjectLayer[] {
  return projectLayers.filter((layer) => layerStyles[layer].kinds.includes(kind));
}
