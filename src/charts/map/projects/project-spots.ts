import { round } from "../../parts/scales/round.ts";
import type { Point } from "../layout/ribbon-path.ts";
import type { PlacedProject } from "./project-places.ts";

/** Projects at one spot: several where their marks would cover each other. */
export interface ProjectSpot {
  readonly at: Point;
  readonly projects: readonly PlacedProject[];
}

/** px between the middles of two marks that still lie apart. */
const apart = 13;

/** Joins points until none comes too near to another; a joint mark stands in the middle of its projects. */
export function projectSpots(points: readonly PlacedProject[], zoom: number): ProjectSpot[] {
  let spots: ProjectSpot[] = points.map((point) => ({ at: point.points[0] ?? [0, 0], projects: [point] }));
  for (;;) {
    const joined: ProjectSpot[] = [];
    for (const spot of spots) {
      const index = joined.findIndex((other) => distance(other.at, spot.at) * zoom < needed(other, spot));
      const other = joined[index];
      if (other) joined[index] = join(other, spot);
      else joined.push(spot);
    }
    if (joined.length === spots.length) return joined;
    spots = joined;
  }
}

/** A mark with a count is wider. */
function needed(a: ProjectSpot, b: ProjectSpot): number {
  return apart + (a.projects.length > 1 ? 3 : 0) + (b.projects.length > 1 ? 3 : 0);
}

function join(a: ProjectSpot, b: ProjectSpot): ProjectSpot {
  const projects = [...a.projects, ...b.projects];
  const middle = (axis: 0 | 1) =>
    round(projects.reduce((sum, { points }) => sum + (points[0]?.[axis] ?? 0), 0) / projects.length);
  return { at: [middle(0), middle(1)], projects };
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
