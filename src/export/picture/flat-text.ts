import { at, growth, type Matrix, turn } from "./matrix.ts";
import { unseen } from "./page-styles.ts";
import { type Attributes, type Ground, length, meaning, numbers, paintOf } from "./paint.ts";
import { rounded } from "./path-data.ts";
import type { PictureNode } from "./picture-node.ts";

/** Letters that every machine has, or has the like of. */
export const fonts = "Arial, Helvetica, sans-serif";

/** What children take over from their parents. */
export interface Inherited {
  readonly matrix: Matrix;
  readonly paint: Attributes;
  readonly haloed: boolean;
}

/** One line of text, below it its rim where it has one. */
export function flatText(
  { attributes: own, children }: PictureNode,
  inherited: Inherited,
  ground: Ground,
): PictureNode[] {
  const { matrix, paint } = inherited;
  const size = Number(paint["font-size"]);
  const em = (value: string | undefined) =>
    value?.endsWith("em") ? Number.parseFloat(value) * size : length(value, ground);
  const [x, y] = at(matrix, length(own["x"], ground) + em(own["dx"]), length(own["y"], ground) + em(own["dy"]));
  const angle = rounded(turn(matrix));
  const scale = growth(matrix);
  const style = (attributes: Attributes, base: number): Record<string, string> => ({
    "font-size": String(rounded(base * scale)),
    "font-weight": Number(attributes["font-weight"] ?? 400) >= 600 ? "700" : "400",
  });
  const place = {
    ...numbers({ x, y }),
    ...(angle === 0 ? {} : { transform: `rotate(${angle} ${rounded(x)} ${rounded(y)})` }),
    "font-family": fonts,
    ...style(paint, size),
    ...(paint["text-anchor"] ? { "text-anchor": paint["text-anchor"] } : {}),
    ...(paint["opacity"] ? { opacity: paint["opacity"] } : {}),
  };
  const runs = children.flatMap((child): (PictureNode | string)[] => {
    if (typeof child === "string") return [child];
    if (unseen.test(child.attributes["class"] ?? "")) return [];
    const part = paintOf(child.attributes, paint, ground);
    const dx = length(child.attributes["dx"], ground) * scale;
    return [
      {
        tag: "tspan",
        attributes: {
          ...(dx === 0 ? {} : { dx: String(rounded(dx)) }),
          fill: part["fill"] ?? "#000000",
          ...style(part, Number(part["font-size"])),
        },
        children: child.children.filter((text) => typeof text === "string"),
      },
    ];
  });
  const fill = paint["fill"] ?? "#000000";
  if (fill === "transparent" || runs.length === 0) return [];
  const text: PictureNode = { tag: "text", attributes: { ...place, fill, ...meaning(own) }, children: runs };
  if (!inherited.haloed) return [text];
  const card = ground.colours.get("--card") ?? "none";
  const rim = { fill: card, stroke: card, "stroke-width": String(rounded(3 * scale)), "stroke-linejoin": "round" };
  const halo: PictureNode = {
    tag: "text",
    attributes: { ...place, ...rim, "data-halo": "" },
    children: runs.map((run) =>
      typeof run === "string" ? run : { ...run, attributes: { ...run.attributes, fill: card } },
    ),
  };
  return [halo, text];
}
