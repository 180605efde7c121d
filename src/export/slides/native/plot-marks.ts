import type { DeckStyle } from "../deck-style.ts";
import { inches, label, type Panel, type Placer } from "./panel-geometry.ts";
import type { PlotMark } from "../../../charts/parts/plot/slide-plot.ts";
import type { ShapeObject, SlideObject, TextObject } from "../slide-objects.ts";

/** What is drawn over a chart at its values. */
export function markObjects(
  mark: PlotMark,
  name: string,
  place: Placer,
  panel: Panel,
  style: DeckStyle,
): readonly SlideObject[] {
  switch (mark.kind) {
    case "label":
      return [labelObject(mark, name, place, panel, style)];
    case "level":
      return [levelObject(mark, name, place, style)];
    case "line":
      return lineObjects(mark, name, place, panel, style);
  }
}

type Mark<K extends PlotMark["kind"]> = Extract<PlotMark, { readonly kind: K }>;

/** Above a column. */
function labelObject(
  mark: Mark<"label">,
  name: string,
  place: Placer,
  { size, plot }: Panel,
  style: DeckStyle,
): TextObject {
  const h = (size * 1.3) / 72;
  const w = inches(mark.text, size, 700) + 0.1;
  const last = mark.at === plot.categories.length - 1;
  const x = place.x(mark.at) - w / 2;
  return {
    kind: "text",
    name,
    alt: null,
    box: { x: last ? Math.min(x, place.x(mark.at) + 0.2 - w) : x, y: place.y(mark.value) - h - 0.02, w, h },
    ...label(mark.text, style.colour("--ink"), true, size),
    align: "center",
    valign: "bottom",
    halo: style.colour("--card"),
  };
}

/** Across a column. */
function levelObject(
  { at, value, text, column = { index: 0, of: 1 } }: Mark<"level">,
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

function lineObjects(
  mark: Mark<"line">,
  name: string,
  place: Placer,
  { size, plot }: Panel,
  style: DeckStyle,
): SlideObject[] {
  const h = (size * 1.3) / 72;
  const halo = style.colour("--card");
  // A goal spans its years from end to end.
  const half = mark.dashed ? [-place.band / 2, place.band / 2] : [0, 0];
  const points = mark.points.map(
    ({ at, value }, index) => [place.x(at) + (half[Math.min(index, 1)] ?? 0), place.y(value)] as const,
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const before = points.at(-2) ?? last;
  const begins = (index: number) => index === 0 || mark.points[index]?.isApart === true;
  const colour = style.colour(mark.hue);
  const [x, y] = [first[0], Math.min(...points.map(([, top]) => top))];
  const w = inches(mark.label, size, 700) + 0.1;
  const line: ShapeObject = {
    kind: "shape",
    name,
    alt: mark.label,
    box: { x, y, w: last[0] - x, h: Math.max(...points.map(([, top]) => top)) - y },
    outline:
      points.length === 2
        ? { preset: "line", upwards: last[1] < first[1] }
        : { preset: "path", steps: points.map(([px, py], index) => [begins(index) ? "M" : "L", px - x, py - y]) },
    fill: null,
    stroke: { colour, opacity: 1, width: 1.75, dash: mark.dashed ? "dash" : "solid" },
  };
  const text: TextObject = {
    kind: "text",
    name: `${name} text`,
    alt: null,
    // A goal is named before its line, everything else at its end, where the line has not been.
    box: mark.dashed
      ? { x: x - w - 0.05, y: first[1] - h / 2, w, h }
      : { x: last[0] - w, y: last[1] + (last[1] > before[1] ? 0.06 : -h - 0.06), w, h },
    ...label(mark.label, colour, true, size),
    align: "right",
    valign: "middle",
    halo,
  };
  const r = 0.045;
  const rings = (mark.rings ?? []).map(({ at, value }, index): ShapeObject => ({
    kind: "shape",
    name: `${name} ring ${index + 1}`,
    alt: `${mark.label}, ${plot.categories[Math.floor(at)] ?? ""}`,
    box: { x: place.x(at) - r, y: place.y(value) - r, w: 2 * r, h: 2 * r },
    outline: { preset: "ellipse" },
    fill: { colour: halo, opacity: 1 },
    stroke: { colour, opacity: 1, width: 1.5, dash: "solid" },
  }));
  return [line, ...rings, text];
}
