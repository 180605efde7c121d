import { fonts } from "./picture-nodes.ts";
import { rounded } from "./outline/path-data.ts";
import type { PictureNode } from "./picture-node.ts";
import { type LineStyle, type MeasureText, wrapped } from "./text-width.ts";

export interface TextStyle extends LineStyle {
  readonly fill: string;
}

/** A block that knows its height before it is placed. */
export interface Lines {
  /** In px. */
  readonly height: number;
  /** Its nodes, the upper left corner at a place. */
  at(x: number, y: number): PictureNode[];
}

export const nothing: Lines = { height: 0, at: () => [] };

/** Of headings, in fonts that most machines have, and whose letters are the page's or near to them: never Times. */
export const headingFonts = "Georgia, Gelasio, 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', Cambria, serif";
const leading = 1.25;

/** Text as a block of lines, one `<text>` each; with no more than `most` of them, the last one ends in an ellipsis. */
export function textLines(text: string, style: TextStyle, width: number, most: number, measure: MeasureText): Lines {
  if (text === "") return nothing;
  const { size } = style;
  const lines = wrapped(text, width, style, most, measure);
  return {
    height: lines.length * size * leading,
    at: (x, y) => lines.map((line, index) => textNode([line], style, x, y + size + index * size * leading)),
  };
}

/** One line of text on its baseline: all of it in one style, but for the pieces that have their own. */
export function textNode(
  children: PictureNode["children"],
  { size, weight, fill, serif = false }: TextStyle,
  x: number,
  y: number,
): PictureNode {
  return {
    tag: "text",
    attributes: {
      x: String(rounded(x)),
      y: String(rounded(y)),
      "font-family": serif ? headingFonts : fonts,
      "font-size": String(rounded(size)),
      "font-weight": String(weight),
      fill,
    },
    children,
  };
}
