import type { Drawing } from "../drawing.tsx";
import { flatten, type Ground } from "./flatten.ts";
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

/** The width for which the map's text is sized, in px: wider, it grows with the land. */
export const mapWidth = 960;

/** Units of the map's view box in a px of its text: as `region-map.css` has it at `mapWidth`. */
const mapPx = 0.84;

/** The chart `width` px wide, as programs understand it that know nothing of styles, percentages or themes. */
export function flatChart(drawing: Pick<Drawing, "markup">, theme: "light" | "dark", width: number): FlatChart {
  const svg = readMarkup(drawing.markup);
  const box = svg.attributes["viewBox"]?.split(" ").map(Number);
  const ground: Ground = { colours: themeColours(theme), width: box?.[2] ?? width, textScale: box ? mapPx : 1 };
  const scale = box?.[2] === undefined ? 1 : width / box[2];
  return {
    width,
    height: box?.[3] === undefined ? Number(svg.attributes["height"]) : box[3] * scale,
    children: flatten(svg.children, box ? scaled(scale) : identity, {
      ...ground,
      lineScale: box ? width / mapWidth : 1,
    }),
  };
}
