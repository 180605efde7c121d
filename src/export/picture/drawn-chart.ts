import type { Drawing } from "../drawing.ts";
import { fileMedium } from "./file-medium.ts";
import type { Matrix } from "./outline/matrix.ts";
import type { PictureNode } from "./picture-node.ts";
import { pictureNodes } from "./picture-nodes.ts";

/** A chart alone, in plain numbers. */
export interface DrawnChart {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Only `rect`, `line`, `circle`, `path`, `text` and `g`; see `picture-nodes.ts`. */
  readonly children: readonly PictureNode[];
}

/** Where a chart stands in a larger picture: its corner in px, and by what it is enlarged as a whole. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Without rims of text, which would show on a ground of another colour. */
  readonly halos?: boolean;
}

const inPlace: Placement = { x: 0, y: 0, scale: 1 };

/** The chart laid out `width` px wide and then placed. `width` and `height` of the result are those before it was enlarged. */
export function drawnChart(
  { marks, frame, sizing }: Pick<Drawing, "marks" | "frame" | "sizing">,
  theme: "light" | "dark",
  width: number,
  { x, y, scale, halos = true }: Placement = inPlace,
): DrawnChart {
  if (sizing.kind === "fluid") {
    const matrix: Matrix = [scale, 0, 0, scale, x, y];
    return {
      width,
      height: frame.height,
      children: pictureNodes(marks(fileMedium({ theme, width })), { matrix, halos }),
    };
  }
  const own = width / frame.width;
  const medium = fileMedium({ theme, width: frame.width, textScale: sizing.textScale(width) });
  const matrix: Matrix = [own * scale, 0, 0, own * scale, x, y];
  return {
    width,
    height: frame.height * own,
    children: pictureNodes(marks(medium), { matrix, halos, evenLines: scale }),
  };
}
