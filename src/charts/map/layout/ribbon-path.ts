import { round } from "../../parts/scales/round.ts";

export type Point = readonly [x: number, y: number];
/** A cubic curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

export interface RibbonShape {
  /** Width at the far end of the flow, in the curve's units. */
  readonly width: number;
  /** `arrow` comes to a point at the curve's end; `round` has no direction. */
  readonly end: "arrow" | "round";
}

/** A ribbon grows to its width from this part of it, the same for all, so that at each step they compare as figures. */
const startShare = 0.4;

/**
 * The outline of a ribbon along a curve, growing evenly from its start to its end. Both edges are the curve itself with
 * its control points moved aside, which for bends as gentle as these is as good as a true offset.
 */
export function ribbonPath(curve: Curve, { width, end }: RibbonShape): string {
  const tip = curve[3];
  const body = end === "arrow" ? shortened(curve, Math.min(width * 0.8, 12)) : curve;
  const halves = [startShare, startShare + (1 - startShare) / 3, startShare + ((1 - startShare) * 2) / 3, 1].map(
    (share) => (share * width) / 2,
  );
  const sides = normals(body);
  const edge = (side: 1 | -1) =>
    body.map(([x, y], index) => {
      const [nx, ny] = sides[index] ?? [0, 0];
      const half = (halves[index] ?? 0) * side;
      return print([x + nx * half, y + ny * half]);
    });
  const [a0, a1, a2, a3] = edge(1);
  const [b0, b1, b2, b3] = edge(-1);
  const half = round(width / 2);
  const cap = end === "arrow" ? `L${print(tip)}L${b3}` : `A${half} ${half} 0 0 1 ${b3}`;
  return `M${a0}C${a1} ${a2} ${a3}${cap}C${b2} ${b1} ${b0}Z`;
}

/** Unit vectors across the curve at its four points. */
function normals(curve: Curve): Point[] {
  const [p0, p1, p2, p3] = curve;
  return [across(p0, p1), across(p0, p2), across(p1, p3), across(p2, p3)];
}

function across([x0, y0]: Point, [x1, y1]: Point): Point {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return [(y1 - y0) / length, -(x1 - x0) / length];
}

/** Draws the end back along its own direction, to leave room for the point. */
function shortened([p0, p1, p2, p3]: Curve, by: number): Curve {
  const length = Math.hypot(p3[0] - p2[0], p3[1] - p2[1]) || 1;
  const back: Point = [(-(p3[0] - p2[0]) / length) * by, (-(p3[1] - p2[1]) / length) * by];
  return [p0, p1, [p2[0] + back[0], p2[1] + back[1]], [p3[0] + back[0], p3[1] + back[1]]];
}

function print([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}
