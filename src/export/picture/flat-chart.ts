import type { Drawing } from "../drawing.tsx";
import { flatten } from "./flatten.ts";
import { identity, scaled } from "./matrix.ts";
import type { PictureNode } from "./picture-node.ts";
import { readMarkup } from "./read-markup.ts";
import { themeColours } from "./theme-colours.ts";

/** A chart alone, in plain numbers. */
export interface FlatChart {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Only `rect`, `line`, `circle`, `path`, `text` and `g`; see `flatten.ts`. */
  readonly children: readonly PictureNode[];
}

/** The chart `width` px wide, as programs understand it that know nothing of styles, percentages or themes. */
export function flatChart(drawing: Pick<Drawing, "markup">, theme: "light" | "dark", width: number): FlatChart {
  const svg = readMarkup(drawing.markup);
  const colours = themeColours(theme);
  const box = svg.attributes["viewBox"]?.split(" ").map(Number);
  if (box === undefined) {
    const children = flatten(svg.children, identity, { colours, width, textScale: 1, evenLines: false });
    return { width, height: Number(svg.attributes["height"]), children };
  }
  const [, , units = width, unitsHigh = 0] = box;
  const scale = width / units;
  return {
    width,
    height: unitsHigh * scale,
    children: flatten(svg.children, scaled(scale), { colours, width: units, textScale: mapPx(width), evenLines: true }),
  };
}

/** Units of the map's view box in a px of its text: as in `region-map.css`, so that text grows a little with the map. */
function mapPx(width: number): number {
  return Math.min(Math.max(780 / width, 0.62), 1.19);
}
