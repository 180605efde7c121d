import { round } from "../../parts/scales/round.ts";
import type { Point } from "../layout/ribbon-path.ts";
import type { PlacedProject } from "./project-places.ts";

export interface ProjectLine extends PlacedProject {
  readonly d: string;
  /** The middle of its course. */
  readonly middle: Point;
}

/** px between lines that run through the same places. */
const spacing = 5;
/** Units within which two places count as one. */
const near = 3;

/** Lines side by side where they would lie upon each other. */
export function projectLines(projects: readonly PlacedProject[], zoom: number): ProjectLine[] {
  const lanes: number[] = [];
  for (const [index, { points }] of projects.entries()) {
    const taken = new Set(
      projects.slice(0, index).flatMap((other, at) => (sharesSegment(points, other.points) ? [lanes[at]] : [])),
    );
    lanes.push([0, 1, -1, 2, -2, 3, -3].find((lane) => !taken.has(lane)) ?? 0);
  }
  return projects.map((project, index) => {
    const points = aside(project.points, ((lanes[index] ?? 0) * spacing) / zoom);
    return { ...project, points, d: `M${points.map((point) => point.join(" ")).join("L")}`, middle: middleOf(points) };
  });
}

function sharesSegment(a: readonly Point[], b: readonly Point[]): boolean {
  return segments(a).some(([a0, a1]) =>
    segments(b).some(([b0, b1]) => (isNear(a0, b0) && isNear(a1, b1)) || (isNear(a0, b1) && isNear(a1, b0))),
  );
}

function segments(points: readonly Point[]): Array<readonly [Point, Point]> {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

function isNear([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.hypot(ax - bx, ay - by) < near;
}

/** Moves a line across its own direction; to the same side whichever way it runs. */
function aside(points: readonly Point[], by: number): Point[] {
  const normals = segments(points).map(([[x0, y0], [x1, y1]]): Point => {
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const side = x1 - x0 || y1 - y0;
    return side < 0 ? [(y1 - y0) / length, (x0 - x1) / length] : [(y0 - y1) / length, (x1 - x0) / length];
  });
  return points.map(([x, y], index) => {
    const [before, after] = [normals[index - 1] ?? normals[index], normals[index] ?? normals[index - 1]];
    const [nx, ny] = [(before?.[0] ?? 0) + (after?.[0] ?? 0), (before?.[1] ?? 0) + (after?.[1] ?? 0)];
    const length = Math.hypot(nx, ny) || 1;
    return [round(x + (nx / length) * by), round(y + (ny / length) * by)];
  });
}

function middleOf(points: readonly Point[]): Point {
  const lengths = segments(points).map(([[x0, y0], [x1, y1]]) => Math.hypot(x1 - x0, y1 - y0));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, [[x0, y0], [x1, y1]]] of segments(points).entries()) {
    const length = lengths[index] ?? 0;
    if (rest <= length && length > 0) {
      return [round(x0 + ((x1 - x0) * rest) / length), round(y0 + ((y1 - y0) * rest) / length)];
    }
    rest -= length;
  }
  return points[0] ?? [0, 0];
}
