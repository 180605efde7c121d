import svgpath from "svgpath";
import { at, type Matrix } from "./matrix.ts";

/** One step of a path: a command and its points, absolute; only M, L, C, Q and Z occur. */
export type PathStep = readonly ["M" | "L" | "C" | "Q" | "Z", ...number[]];

/** A path's steps in the plane that `matrix` leads to, with relative steps, arcs and shorthands written out. */
export function pathSteps(d: string, matrix: Matrix): PathStep[] {
  const steps: PathStep[] = [];
  // Arcs become curves; the iteration then knows where each step begins.
  svgpath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate(([command, ...numbers], _index, x, y) => {
      const points = command === "H" ? [numbers[0] ?? 0, y] : command === "V" ? [x, numbers[0] ?? 0] : numbers;
      const moved: number[] = [];
      for (let index = 0; index + 1 < points.length; index += 2) {
        moved.push(...at(matrix, points[index] ?? 0, points[index + 1] ?? 0));
      }
      const name = command === "H" || command === "V" ? "L" : command.toUpperCase();
      steps.push([name as PathStep[0], ...moved]);
    });
  return steps;
}

export function pathText(steps: readonly PathStep[]): string {
  return steps
    .map(([command, ...numbers]) => `${command}${numbers.map((number) => rounded(number)).join(" ")}`)
    .join("");
}

/** To a hundredth of a px: finer than any printer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** The outlines of a path as polygons, curves cut into short lines. */
export function polygons(steps: readonly PathStep[]): (readonly [number, number])[][] {
  const outlines: (readonly [number, number])[][] = [];
  let outline: (readonly [number, number])[] = [];
  for (const [command, ...n] of steps) {
    const [x0, y0] = outline.at(-1) ?? [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    if (command === "M") {
      outline = [[a, b]];
      outlines.push(outline);
    } else if (command === "L") outline.push([a, b]);
    else if (command === "Q") {
      for (const t of cuts) outline.push([quadratic(x0, a, c, t), quadratic(y0, b, d, t)]);
    } else if (command === "C") {
      for (const t of cuts) outline.push([cubic(x0, a, c, e, t), cubic(y0, b, d, f, t)]);
    }
  }
  return outlines;
}

const cuts = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

function quadratic(p0: number, p1: number, p2: number, t: number): number {
  return (1 - t) ** 2 * p0 + 2 * (1 - t) * t * p1 + t ** 2 * p2;
}

function cubic(p0: number, p1: number, p2: number, p3: number, t: number): number {
  return (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
}
