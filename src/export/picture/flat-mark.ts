import { type Hatch, hatchLines } from "./hatch.ts";
import { growth, type Matrix } from "./matrix.ts";
import type { Outline } from "./outline.ts";
import { type Attributes, colour, type Ground, meaning } from "./paint.ts";
import { pathText, rounded } from "./path-data.ts";
import type { PictureNode } from "./picture-node.ts";

/** A mark as it is seen: filled, outlined, its hatch beside it; nothing where it is not seen at all. */
export function flatMark(
  tag: string,
  own: Attributes,
  { attributes, steps }: Outline,
  paint: Attributes,
  matrix: Matrix,
  ground: Ground,
  hatches: ReadonlyMap<string, Hatch>,
): PictureNode[] {
  const style: Record<string, string> = {};
  const hatch = hatches.get(/^url\(#(.+)\)$/.exec(paint["fill"] ?? "")?.[1] ?? "");
  // Some programs fill lines as well.
  const fill = hatch ? (hatch.ground ?? "none") : tag === "line" ? "none" : (paint["fill"] ?? "#000000");
  const stroke = paint["stroke"] ?? "none";
  const isSeen = (value: string) => value !== "none" && value !== "transparent";
  style["fill"] = isSeen(fill) ? colour(fill, ground.colours) : "none";
  if (isSeen(stroke)) {
    // Outlines of the land keep their width however large the land is drawn.
    const size = tag === "path" && ground.evenLines ? 1 : growth(matrix);
    style["stroke"] = stroke;
    style["stroke-width"] = String(rounded(Number(paint["stroke-width"] ?? 1) * size));
    for (const name of ["stroke-linecap", "stroke-linejoin", "stroke-opacity"]) if (own[name]) style[name] = own[name];
    if (own["stroke-dasharray"]) {
      const dashes = own["stroke-dasharray"].split(/[\s,]+/).map((dash) => rounded(Number(dash) * size));
      style["stroke-dasharray"] = dashes.join(" ");
    }
  }
  if (isSeen(fill) && own["fill-opacity"]) style["fill-opacity"] = own["fill-opacity"];
  if (paint["opacity"]) style["opacity"] = paint["opacity"];
  const seen = isSeen(fill) || isSeen(stroke);
  const mark: PictureNode = { tag, attributes: { ...attributes, ...style, ...meaning(own) }, children: [] };
  if (own["paint-order"] === "stroke" && isSeen(fill) && isSeen(stroke)) return rimmed(mark);
  if (!hatch) return seen ? [mark] : [];
  const lines = hatchLines(hatch, steps(), matrix);
  const hatching: PictureNode = {
    tag: "path",
    attributes: {
      d: pathText(lines.steps),
      fill: "none",
      stroke: colour(hatch.stroke, ground.colours),
      "stroke-width": String(rounded(lines.strokeWidth)),
      ...(hatch.opacity === null ? {} : { "stroke-opacity": hatch.opacity }),
      "data-hatch": "",
    },
    children: [],
  };
  return [...(seen ? [mark] : []), ...(lines.steps.length > 0 ? [hatching] : [])];
}

/** A thin ribbon's rim would cover it: it lies below, as a mark of its own. */
function rimmed({ tag, attributes, children }: PictureNode): PictureNode[] {
  const isStroke = (name: string) => name.startsWith("stroke");
  const isMeaning = (name: string) => name.startsWith("data-") || name === "aria-label";
  const only = (keep: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => keep(name)));
  const rim = { ...only((name) => !isMeaning(name) && !name.startsWith("fill")), fill: "none", "data-halo": "" };
  return [
    { tag, attributes: rim, children },
    { tag, attributes: only((name) => !isStroke(name)), children },
  ];
}
