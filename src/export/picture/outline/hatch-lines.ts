import type { Hatch } from "../file-medium.ts";
import { growth, type Matrix, times, turn } from "./matrix.ts";
import { type PathStep, polygons } from "./path-data.ts";

/** The lines of a hatch within an outline, as a path of its own: `matrix` leads from the pattern's units to the outline's. */
export function hatchLines(hatch: Hatch, outline: readonly PathStep[], matrix: Matrix) {
  const full = times(matrix, hatch.matrix);
  const distance = hatch.distance * growth(full);
  const angle = (turn(full) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // In a plane turned so that the stripes stand upright, each is one value of u.
  const turned = polygons(outline).map((points) =>
    points.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin] as const),
  );
  const steps: PathStep[] = [];
  const us = turned.flat().map(([u]) => u);
  const first = Math.ceil(Math.min(...us) / distance) * distance;
  const half = (hatch.strokeWidth * growth(full)) / 2;
  for (let u = first; u <= Math.max(...us); u += distance) {
    const crossings = turned.flatMap((points) => crossingsAt(points, u)).toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from, to] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
      // What is shorter than the line is wide would be a speck.
      if (to - from > half)
        steps.push(["M", u * cos - from * sin, u * sin + from * cos], ["L", u * cos - to * sin, u * sin + to * cos]);
    }
  }
  return { steps, strokeWidth: half * 2 };
}

/** Where an outline crosses the upright line at `u`. */
function crossingsAt(points: readonly (readonly [number, number])[], u: number): number[] {
  return points.flatMap(([u1, v1], index) => {
    const [u2, v2] = points[(index + 1) % points.length] ?? [u1, v1];
    return u1 <= u === u2 <= u ? [] : [v1 + ((u - u1) / (u2 - u1)) * (v2 - v1)];
  });
}
