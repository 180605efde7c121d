import type { LegendEntry } from "../../charts/parts/marks/legend.tsx";
import type { Subject } from "../subject.ts";
import { flatten } from "./flatten.ts";
import { identity } from "./matrix.ts";
import { type Lines, nothing, textNode } from "./text-lines.ts";
import type { PictureNode } from "./picture-node.ts";
import { readMarkup } from "./read-markup.ts";
import { scaledNodes } from "./scaled-nodes.ts";
import { textWidth } from "./text-width.ts";
import { themeColours } from "./theme-colours.ts";

/** A sample of hue or hatch with its size in px. */
interface Sample {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
}

const swatch = 13;

/** What hues and hatches mean, in rows. */
export function pictureLegend(entries: readonly LegendEntry[], subject: Subject, width: number, unit: number): Lines {
  if (entries.length === 0) return nothing;
  const fill = themeColours(subject.theme).get("--muted") ?? "";
  const size = 14 * unit;
  const rowHeight = 22 * unit;
  let [x, row] = [0, 0];
  const placed = entries.map((entry) => {
    const sample = sampleOf(entry, subject);
    const wide = (sample.width + 7) * unit + textWidth(entry.label, size, 400);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const item = { sample, label: entry.label, x, row };
    x += wide + 18 * unit;
    return item;
  });
  return {
    height: (row + 1) * rowHeight,
    at: (left, top) =>
      placed.flatMap((item) => {
        const middle = top + (item.row + 0.5) * rowHeight;
        return [
          ...scaledNodes(item.sample.nodes, unit, left + item.x, middle - (item.sample.height * unit) / 2),
          textNode(
            item.label,
            { size, weight: 400, fill },
            left + item.x + (item.sample.width + 7) * unit,
            middle + size * 0.35,
          ),
        ];
      }),
  };
}

function sampleOf({ sample }: LegendEntry, { theme, draw }: Subject): Sample {
  const colours = themeColours(theme);
  const ground = { colours, width: swatch, textScale: 1, evenLines: false };
  if ("drawn" in sample) {
    const svg = readMarkup(draw(sample.drawn));
    return {
      width: Number(svg.attributes["width"]),
      height: Number(svg.attributes["height"]),
      nodes: flatten(svg.children, identity, ground),
    };
  }
  const box = { x: "0", y: "0", width: String(swatch), height: String(swatch), rx: "2" };
  const rect = (attributes: Record<string, string>): PictureNode => ({
    tag: "rect",
    attributes: { ...box, ...attributes },
    children: [],
  });
  const square = (children: readonly PictureNode[]): Sample => ({
    width: swatch,
    height: swatch,
    nodes: flatten(children, identity, ground),
  });
  if ("country" in sample) return square([rect({ fill: `var(--${sample.country})` })]);
  switch (sample.style) {
    case "filled":
      return square([rect({ fill: "var(--muted)" })]);
    case "hollow":
      return square([
        rect({ fill: "var(--muted)", "fill-opacity": "0.16", stroke: "var(--muted)", "stroke-width": "1.5" }),
      ]);
    case "missing":
      return square([
        {
          tag: "line",
          attributes: {
            x1: "0",
            x2: "13",
            y1: "6.5",
            y2: "6.5",
            stroke: "var(--muted)",
            "stroke-width": "2",
            "stroke-dasharray": "4 3",
          },
          children: [],
        },
      ]);
    case "implied":
      return square([
        stripes("sample", 5, 2, "var(--card)", null),
        rect({ fill: "var(--muted)" }),
        rect({ fill: "url(#sample)" }),
      ]);
    case "unallocated":
      return square([
        stripes("sample", 6, 1.5, "var(--muted)", "var(--card)"),
        rect({ fill: "url(#sample)", stroke: "var(--muted)" }),
      ]);
  }
}

/** The hatch of the charts, in the swatch's px. */
function stripes(id: string, distance: number, width: number, fill: string, ground: string | null): PictureNode {
  const rect = (wide: number, hue: string): PictureNode => ({
    tag: "rect",
    attributes: { width: String(wide), height: String(distance), fill: hue },
    children: [],
  });
  return {
    tag: "pattern",
    attributes: {
      id,
      width: String(distance),
      height: String(distance),
      patternTransform: `rotate(${ground === null ? 45 : -45})`,
    },
    children: [...(ground === null ? [] : [rect(distance, ground)]), rect(width, fill)],
  };
}
