import { apart } from "../../charts/parts/scales/apart.ts";

/** Px within a chart's picture, from its top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height that a value takes, px. */
export const labelHeight = 16;
/** Between the line and a value beside it, px. */
export const besideLine = 7;

/** The parts of a line from `top` to `bottom` that cross none of the boxes, px from above. */
export function openParts(
  [top, bottom]: readonly [number, number],
  crossed: ReadonlyArray<Pick<Box, "top" | "bottom">>,
): ReadonlyArray<readonly [from: number, to: number]> {
  const parts: Array<readonly [number, number]> = [];
  let from = top;
  for (const box of crossed.toSorted((a, b) => a.top - b.top)) {
    if (box.top > from) parts.push([from, Math.min(box.top, bottom)]);
    from = Math.max(from, box.bottom);
  }
  if (from < bottom) parts.push([from, bottom]);
  return parts.filter(([start, end]) => end > start);
}

/**
 * Boxes of values beside a line at `x`, in their order: each as near to its wanted middle as the others let it be, all on one
 * side, the preferred one unless they would leave the plot there, or cover more texts than on the other.
 */
export function valueBoxes(
  values: ReadonlyArray<{ readonly width: number; readonly y: number }>,
  x: number,
  frame: { readonly plot: Box; readonly width: number; readonly prefers: "left" | "right" },
  texts: readonly Box[],
): readonly Box[] {
  const { plot } = frame;
  const ys = apart(
    values.map(({ y }) => y),
    labelHeight,
    plot.top + labelHeight / 2,
    plot.bottom - labelHeight / 2,
  );
  const on = (side: 1 | -1): readonly Box[] =>
    values.map(({ width }, index) => {
      const [near, far] = [x + side * besideLine, x + side * (besideLine + width)];
      const y = ys[index] ?? 0;
      return {
        left: Math.min(near, far),
        right: Math.max(near, far),
        top: y - labelHeight / 2,
        bottom: y + labelHeight / 2,
      };
    });
  const cost = (boxes: readonly Box[]) => {
    const isOut = (left: number, right: number) => boxes.some((box) => box.left < left || box.right > right);
    const covered = texts.filter((text) => boxes.some((box) => meet(text, box))).length;
    return (isOut(0, frame.width) ? 1000 : 0) + (isOut(plot.left, plot.right) ? 100 : 0) + covered;
  };
  const sides = { right: on(1), left: on(-1) };
  const [first, second] = frame.prefers === "right" ? [sides.right, sides.left] : [sides.left, sides.right];
  return cost(second) < cost(first) ? second : first;
}

/** The middle nearest to `x` at which a text of `width` is within 0 and `room`. */
export function middleWithin(x: number, width: number, room: number): number {
  return Math.max(width / 2, Math.min(x, room - width / 2));
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
