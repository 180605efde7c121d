import { round } from "../../parts/scales/round.ts";

export type Point = readonly [x: number, y: number];
/** A cubic curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

export interface RibbonShape {
  /** Width at the far end of the flow, in the curve's units. */
  readonly width: number;
  /** Trade in both directions has a head at both ends, a flow one at the curve's end. */
  readonly heads: "both" | "end";
}

/** A flow grows to its width from this part of it, the same for all, so that at each step they compare as figures. */
const startShare = 0.4;

/**
 * The outline of a ribbon along a curve; that of a flow grows evenly from its start to its head. Both edges are the
 * curve itself with its control points moved aside, which for bends as gentle as these is as good as a true offset.
 */
export function ribbonPath(curve: Curve, { width, heads }: RibbonShape): string {
  const isBoth = heads === "both";
  const head = Math.min(Math.max(width * 0.8, 5), 11);
  const wing = Math.min(width * 0.25 + 1.5, 4);
  const shortAtEnd = shortened(curve, head);
  const body = isBoth ? reversed(shortened(reversed(shortAtEnd), head)) : shortAtEnd;
  const first = isBoth ? 1 : startShare;
  const halves = [0, 1 / 3, 2 / 3, 1].map((part) => ((first + (1 - first) * part) * width) / 2);
  const sides = normals(body);
  const edge = (side: 1 | -1, more = 0) =>
    body.map(([x, y], index) => {
      const [nx, ny] = sides[index] ?? [0, 0];
      const half = ((halves[index] ?? 0) + more) * side;
      return print([x + nx * half, y + ny * half]);
    });
  const [a0, a1, a2, a3] = edge(1);
  const [b0, b1, b2, b3] = edge(-1);
  const [leftAtStart, , , leftAtEnd] = edge(1, wing);
  const [rightAtStart, , , rightAtEnd] = edge(-1, wing);
  const start = isBoth ? `L${rightAtStart}L${print(curve[0])}L${leftAtStart}` : "";
  return `M${a0}C${a1} ${a2} ${a3}L${leftAtEnd}L${print(curve[3])}L${rightAtEnd}L${b3}C${b2} ${b1} ${b0}${start}Z`;
}

function reversed([p0, p1, p2, p3]: Curve): Curve {
  return [p3, p2, p1, p0];
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
