import { type Drawing, drawingOf } from "../drawing.tsx";
import type { Subject } from "../subject.ts";
import { type FlatChart, flatChart, mapWidth } from "./flat-chart.ts";
import { pictureLegend } from "./picture-legend.ts";
import { pictureFoot } from "./picture-foot.ts";
import type { PictureNode } from "./picture-node.ts";
import { scaledNodes } from "./scaled-nodes.ts";
import { type Lines, textLines } from "./text-lines.ts";
import { themeColours } from "./theme-colours.ts";

export interface PictureOptions {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Without a ground of its own. */
  readonly transparent?: boolean;
}

/** A chart as a picture that stands alone: title, legend, chart, notes, sources, date and address in one frame. */
export interface Picture {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly children: readonly PictureNode[];
}

/** Narrowest and widest layout of a chart that its frame may ask for, in px: beyond them it is scaled as a whole. */
const [narrowest, widest] = [700, 1280];

export function pictureOf(subject: Subject, { width, height, transparent = false }: PictureOptions): Picture {
  const drawing = drawingOf(subject);
  const colours = themeColours(subject.theme);
  const [ink, muted] = [colours.get("--ink") ?? "", colours.get("--muted") ?? ""];
  // One px of the usual slide: all text grows with the frame.
  const unit = Math.min(width / 1200, height / 675);
  const margin = 36 * unit;
  const inner = width - 2 * margin;

  const title = textLines(drawing.title, { size: 28 * unit, weight: 700, fill: ink, serif: true }, inner, 2);
  const subtitle = textLines(drawing.subtitle, { size: 16 * unit, weight: 400, fill: muted }, inner, 2);
  const legend = pictureLegend(drawing.legend, subject, inner, unit);
  const foot = pictureFoot(drawing, subject, inner, unit);

  let y = margin;
  const head: PictureNode[] = [];
  const stack = (block: Lines, below: number) => {
    if (block.height === 0) return;
    head.push(...block.at(margin, y));
    y += block.height + below;
  };
  stack(title, 6 * unit);
  stack(subtitle, 12 * unit);
  stack(legend, 12 * unit);
  const footTop = height - margin * 0.7 - foot.height;
  const stage = { x: margin, y, width: inner, height: footTop - 12 * unit - y };
  const card: PictureNode = {
    tag: "rect",
    attributes: { x: "0", y: "0", width: String(width), height: String(height), fill: colours.get("--card") ?? "" },
    children: [],
  };
  return {
    width,
    height,
    title: drawing.title,
    description: drawing.description,
    lang: subject.words.lang,
    children: [
      ...(transparent ? [] : [card]),
      ...head,
      chartIn(stage, drawing, subject, transparent),
      ...foot.at(margin, footTop),
    ],
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chart as large as its frame allows, in the middle of it. */
function chartIn(stage: Box, drawing: Drawing, { chart, theme }: Subject, transparent: boolean): PictureNode {
  const flat = fitting(stage, drawing, theme, chart === "map");
  const scale = Math.min(stage.width / flat.width, stage.height / flat.height);
  const x = stage.x + (stage.width - flat.width * scale) / 2;
  const y = stage.y + (stage.height - flat.height * scale) / 2;
  const children = scaledNodes(flat.children, scale, x, y);
  return {
    tag: "g",
    attributes: { "data-chart": chart },
    // Rims in the ground's colour would show on any other ground.
    children: transparent ? withoutHalos(children) : children,
  };
}

/** Charts are as wide as asked and as high as they are: the width that has the frame's shape. */
function fitting(stage: Box, drawing: Drawing, theme: Subject["theme"], isMap: boolean): FlatChart {
  const wanted = (drawing.frame.height * stage.width) / stage.height;
  return flatChart(drawing, theme, isMap ? mapWidth : Math.min(Math.max(wanted, narrowest), widest));
}

function withoutHalos(nodes: PictureNode["children"]): PictureNode["children"] {
  return nodes
    .filter((node) => typeof node === "string" || !("data-halo" in node.attributes))
    .map((node) => (typeof node === "string" ? node : { ...node, children: withoutHalos(node.children) }));
}
