import type { PlotMark } from "../../../charts/parts/plot/slide-plot.ts";
import type { DeckStyle } from "../deck-style.ts";
import type { ShapeObject } from "../slide-objects.ts";
import type { Placer } from "./panel-geometry.ts";

/** A line across one of several columns, which no series can draw: its markers stand in the middle of a category. */
export function markObject(
  { at, value, text, column }: PlotMark,
  name: string,
  place: Placer,
  style: DeckStyle,
): ShapeObject {
  const w = (place.band * 0.8) / column.of;
  return {
    kind: "shape",
    name,
    alt: text,
    box: { x: place.x(at) + w * (column.index - column.of / 2), y: place.y(value), w, h: 0 },
    outline: { preset: "line", upwards: false },
    fill: null,
    stroke: { colour: style.colour("--ink"), opacity: 1, width: 1.5, dash: "solid" },
  };
}
