import type { Medium } from "../medium.ts";

/** A ground below the labels of axes; seen only where a chart scrolls sideways under them. */
export function StickyBackground({
  left,
  width,
  height,
  medium,
}: {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly medium: Medium;
}) {
  if (!medium.isPage) return null;
  return (
    <rect
      className="sticky-background"
      x={0}
      width={medium.x(left - 4, width)}
      y={0}
      height={height}
      fill={medium.colour("card")}
    />
  );
}
