import { at, type Matrix } from "./matrix.ts";
import { pathSteps, pathText, rounded } from "./path-data.ts";
import type { PictureNode } from "./picture-node.ts";

/** Attributes of flat nodes that are places, and those that are lengths. */
const xs = ["x", "x1", "x2", "cx"];
const ys = ["y", "y1", "y2", "cy"];
const lengths = ["width", "height", "r", "rx", "dx", "font-size", "stroke-width"];

/** Flat nodes made larger or smaller as a whole, and moved. */
export function scaledNodes(nodes: readonly PictureNode[], scale: number, x: number, y: number): PictureNode[] {
  const matrix: Matrix = [scale, 0, 0, scale, x, y];
  return nodes.map((node) => scaledNode(node, matrix));
}

function scaledNode({ tag, attributes, children }: PictureNode, matrix: Matrix): PictureNode {
  const [scale, , , , x, y] = matrix;
  const changed: Record<string, string> = { ...attributes };
  const change = (names: readonly string[], by: (value: number) => number) => {
    for (const name of names) {
      const value = attributes[name];
      if (value !== undefined) changed[name] = String(rounded(by(Number(value))));
    }
  };
  change(xs, (value) => value * scale + x);
  change(ys, (value) => value * scale + y);
  change(lengths, (value) => value * scale);
  const { d, transform, "stroke-dasharray": dashes } = attributes;
  if (d !== undefined) changed["d"] = pathText(pathSteps(d, matrix));
  if (dashes !== undefined)
    changed["stroke-dasharray"] = dashes
      .split(" ")
      .map((dash) => rounded(Number(dash) * scale))
      .join(" ");
  const [angle, px = 0, py = 0] = transform?.match(/-?[\d.]+/g)?.map(Number) ?? [];
  if (angle !== undefined) changed["transform"] = `rotate(${angle} ${at(matrix, px, py).map(rounded).join(" ")})`;
  return {
    tag,
    attributes: changed,
    children: children.map((child) => (typeof child === "string" ? child : scaledNode(child, matrix))),
  };
}
