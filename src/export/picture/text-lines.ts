import { fonts } from "./picture-nodes.ts";
import { rounded } from "./outline/path-data.ts";
import type { PictureNode } from "./picture-node.ts";
import { wrapped } from "./text-width.ts";

export interface TextStyle {
  /** In px. */
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
  /** In the letters of headings. */
  readonly serif?: boolean;
}

/** A block that knows its height before it is placed. */
export interface Lines {
  /** In px. */
  readonly height: number;
  /** Its nodes, the upper left corner at a place. */
  at(x: number, y: number): PictureNode[];
}

export const nothing: Lines = { height: 0, at: () => [] };

const serifs = "Georgia, 'Times New Roman', serif";
/** Letters of the headings are this much wider than those that are measured. */
const serifWidth = 1.06;
const leading = 1.25;

/** Text as a block of lines, one `<text>` each; with no more than `most` of them, the last one ends in an ellipsis. */
export function textLines(text: string, style: TextStyle, width: number, most: number): Lines {
  if (text === "") return nothing;
  const { size, weight, serif = false } = style;
  const lines = wrapped(text, serif ? width / serifWidth : width, size, weight, most);
  return {
    height: lines.length * size * leading,
    at: (x, y) => lines.map((line, index) => textNode(line, style, x, y + size + index * size * leading)),
  };
}

/** One line of text on its baseline. */
export function textNode(
  text: string,
  { size, weight, fill, serif = false }: TextStyle,
  x: number,
  y: number,
): PictureNode {
  return {
    tag: "text",
    attributes: {
      x: String(rounded(x)),
      y: String(rounded(y)),
      "font-family": serif ? serifs : fonts,
      "font-size": String(rounded(size)),
      "font-weight": String(weight),
      fill,
    },
    children: [text],
  };
}
