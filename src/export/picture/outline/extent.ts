import type { PictureNode } from "../picture-node.ts";
import { textWidth } from "../text-width.ts";

/** From where to where flat nodes reach from left to right, in px; text as wide as it is estimated. */
export function extent(nodes: readonly (PictureNode | string)[]): readonly [left: number, right: number] {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const add = (from: number, to: number) => {
    left = Math.min(left, from);
    right = Math.max(right, to);
  };
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const { tag, attributes, children } = node;
    const read = (name: string) => Number(attributes[name] ?? 0);
    if (tag === "g") add(...extent(children));
    else if (tag === "rect") add(read("x"), read("x") + read("width"));
    else if (tag === "line") add(Math.min(read("x1"), read("x2")), Math.max(read("x1"), read("x2")));
    else if (tag === "circle") add(read("cx") - read("r"), read("cx") + read("r"));
    else if (tag === "text") {
      const wide = lineWidth(node);
      const anchor = attributes["text-anchor"];
      const from = read("x") - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
      add(from, from + wide);
    }
  }
  return [left, right];
}

function lineWidth({ attributes, children }: PictureNode): number {
  const [size, weight] = [Number(attributes["font-size"]), Number(attributes["font-weight"])];
  return children.reduce((sum, child) => {
    if (typeof child === "string") return sum + textWidth(child, size, weight);
    return sum + Number(child.attributes["dx"] ?? 0) + lineWidth(child);
  }, 0);
}
