declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";

  /** Area of a triangle of three points, as the weight of the middle one. */
  export type Weight = (triangle: [number[], number[], number[]]) => number;
  export const sphericalTriangleArea: Weight;
  /** A copy whose points carry their weight as a third coordinate. */
  export function presimplify<T extends Topology>(topology: T, weight?: Weight): T;
  /** A copy without the points below the weight. */
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;
}
