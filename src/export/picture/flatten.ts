import { flatMark } from "./flat-mark.ts";
import { flatText, type Inherited } from "./flat-text.ts";
import { type Hatch, readHatch } from "./hatch.ts";
import { identity, type Matrix, readTransform, scaled, times } from "./matrix.ts";
import { outlineOf } from "./outline.ts";
import { haloed, sized, unseen } from "./page-styles.ts";
import { type Ground, meaning, paintOf } from "./paint.ts";
import type { PictureNode } from "./picture-node.ts";

/**
 * Marks as programs understand them that know neither styles nor patterns nor percentages: only `g`, `rect`, `line`,
 * `circle`, `path` and `text`, in absolute numbers, colours in hex, nothing transformed but turned text; hatches are
 * paths of lines with `data-hatch`, the rims of text are text with `data-halo`. What marks say of themselves stays.
 */
export function flatten(children: readonly (PictureNode | string)[], matrix: Matrix, ground: Ground): PictureNode[] {
  const hatches = new Map<string, Hatch>();
  const gather = (child: PictureNode | string) => {
    if (typeof child === "string") return;
    if (child.tag === "pattern") hatches.set(child.attributes["id"] ?? "", readHatch(child));
    else child.children.forEach(gather);
  };
  children.forEach(gather);
  const paint = { "font-size": "13" };
  return children.flatMap((child) => flat(child, { matrix, paint, haloed: false }, ground, hatches));
}

function flat(
  node: PictureNode | string,
  inherited: Inherited,
  ground: Ground,
  hatches: ReadonlyMap<string, Hatch>,
): PictureNode[] {
  if (typeof node === "string" || node.tag === "defs" || node.tag === "pattern") return [];
  const { tag, attributes: own, children } = node;
  const classes = own["class"] ?? "";
  if (unseen.test(classes)) return [];
  const moved = own["transform"] ? readTransform(own["transform"]) : identity;
  const matrix = times(times(inherited.matrix, moved), sized.test(classes) ? scaled(ground.textScale) : identity);
  const paint = paintOf(own, inherited.paint, ground);
  if (/(?:^| )is-other-year(?: |$)/.test(classes) && ground.evenLines) paint["opacity"] = "0.7";
  const isHaloed = inherited.haloed || haloed.test(classes);

  if (tag === "g" || tag === "svg") {
    const inner = children.flatMap((child) => flat(child, { matrix, paint, haloed: isHaloed }, ground, hatches));
    return inner.length === 0 ? [] : [{ tag: "g", attributes: meaning(own), children: inner }];
  }
  if (tag === "text") return flatText(node, { matrix, paint, haloed: isHaloed }, ground);
  return flatMark(tag, own, outlineOf(tag, own, matrix, ground), paint, matrix, ground, hatches);
}
