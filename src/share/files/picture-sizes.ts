import type { PictureSize } from "../../export/formats/format.ts";

/** Sizes that people need, in px, by the names in `share.size.<id>`. */
export const pictureSizes = {
  slide: { width: 1280, height: 720 },
  large: { width: 1920, height: 1080 },
  classic: { width: 1024, height: 768 },
  square: { width: 1080, height: 1080 },
  social: { width: 1200, height: 675 },
} as const satisfies Readonly<Record<string, PictureSize>>;

export type SizeId = keyof typeof pictureSizes;
export const sizeIds = Object.keys(pictureSizes) as SizeId[];

/** Of a size of one's own, in px: below this nothing can be read, above it nothing is gained. */
export const [leastSide, mostSide] = [320, 4096];

export function isDrawable({ width, height }: PictureSize): boolean {
  return [width, height].every((side) => Number.isInteger(side) && side >= leastSide && side <= mostSide);
}
