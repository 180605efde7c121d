import type { ProjectStatus } from "../../../data/categories.ts";
import type { ProjectLayer } from "../../../view/view.ts";

/** How what stands at a site is drawn, in px about its place: the shape tells the layer, its left half is there to be filled. */
export interface Shape {
  readonly d: string;
  readonly half: string;
}

/** How a line is drawn, so that its layer shows without its hue. */
export interface Track {
  readonly width: number;
  /** Width of the light middle, which makes two rails of one line; 0 for none. */
  readonly core: number;
  /** What stands at the places along it. */
  readonly nodes: "beads" | "peaks" | null;
}

const square: Shape = { d: "M-4.6-4.6H4.6V4.6H-4.6Z", half: "M-4.6-4.6H0V4.6H-4.6Z" };
const triangle: Shape = { d: "M0-6.2L6 4.4H-6Z", half: "M0-6.2V4.4H-6Z" };
const diamond: Shape = { d: "M0-6.6L6.6 0L0 6.6L-6.6 0Z", half: "M0-6.6V6.6L-6.6 0Z" };
const hexagon: Shape = { d: "M-6 0L-3-5.2H3L6 0L3 5.2H-3Z", half: "M-6 0L-3-5.2H0V5.2H-3Z" };
const pentagon: Shape = { d: "M0-6L5.7-1.9L3.5 4.9H-3.5L-5.7-1.9Z", half: "M0-6V4.9H-3.5L-5.7-1.9Z" };
const bar: Shape = { d: "M-6.4-3.2H6.4V3.2H-6.4Z", half: "M-6.4-3.2H0V3.2H-6.4Z" };

export const shapes: Readonly<Record<ProjectLayer, Shape>> = {
  rail: hexagon,
  road: bar,
  pipeline: pentagon,
  energy: triangle,
  industry: square,
  education: diamond,
};

const plain: Track = { width: 2.5, core: 0, nodes: null };
export const tracks: Readonly<Record<ProjectLayer, Track>> = {
  rail: { width: 4.5, core: 1.75, nodes: null },
  road: { width: 3.25, core: 0, nodes: null },
  pipeline: { width: 2.25, core: 0, nodes: "beads" },
  energy: { width: 1.5, core: 0, nodes: "peaks" },
  industry: plain,
  education: plain,
};

/** Dashes in px; null for a whole line. */
export const dashes: Readonly<Record<ProjectStatus, string | null>> = {
  operating: null,
  construction: "11 4",
  planned: "3 4",
  suspended: "1 4",
};

/** Name of a layer's colour. */
export function hueOf(layer: ProjectLayer): string {
  return `layer-${layer}`;
}
