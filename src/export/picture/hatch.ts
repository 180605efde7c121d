import { growth, type Matrix, readTransform, times, turn } from "./matrix.ts";
import { type PathStep, polygons } from "./path-data.ts";
import type { PictureNode } from "./picture-node.ts";

/** A hatch as lines: slides and drawing programs draw patterns each in their own way, or not at all. */
export interface Hatch {
  /** What lies below the lines; null for nothing. */
  readonly ground: string | null;
  readonly stroke: string;
  readonly opacity: string | null;
  /** In units of the pattern. */
  readonly strokeWidth: number;
  readonly distance: number;
  readonly transform: string;
}

/** What a `<pattern>` of upright stripes means. */
export function readHatch({ attributes, children }: PictureNode): Hatch {
  const distance = Number(attributes["width"]);
  const rects = children.filter((child) => typeof child !== "string");
  const stripe = rects.find((rect) => Number(rect.attributes["width"]) < distance);
  if (!stripe) throw new Error(`The pattern ${attributes["id"] ?? ""} has no stripe`);
  const ground = rects.find((rect) => Number(rect.attributes["width"]) === distance);
  return {
    ground: ground?.attributes["fill"] ?? null,
    stroke: stripe.attributes["fill"] ?? "",
    opacity: stripe.attributes["fill-opacity"] ?? null,
    strokeWidth: Number(stripe.attributes["width"]),
    distance,
    transform: attributes["patternTransform"] ?? "",
  };
}

/** The lines of a hatch within an outline, as a path of its own: `matrix` leads from the pattern's units to the outline's. */
export function hatchLines(hatch: Hatch, outline: readonly PathStep[], matrix: Matrix) {
  const full = times(matrix, readTransform(hatch.transform));
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
