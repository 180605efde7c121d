import { fluidX } from "../scales/fluid.ts";

/** A ground below the labels of axes; seen only where a chart scrolls sideways under them. */
export function StickyBackground({
  left,
  width,
  height,
}: {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}) {
  return (
    <rect className="kept-ground" x={0} width={fluidX(left - 4, width)} y={0} height={height} fill="var(--card)" />
  );
}
