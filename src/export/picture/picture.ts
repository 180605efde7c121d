import type { ChartId } from "../../charts/registry.ts";
import { type Drawing, drawingOf } from "../drawing.tsx";
import type { Subject } from "../subject.ts";
import { type FlatChart, flatChart } from "./flat-chart.ts";
import { pictureLegend } from "./picture-legend.ts";
import { pictureFoot } from "./picture-foot.ts";
import { extent } from "./extent.ts";
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

/** Narrowest and widest layout that a frame may ask for, in px: beyond them a chart is scaled as a whole. */
const [narrowest, widest] = [860, 2000];

/** Rows of bars stay readable in less: then they grow with the frame. */
const narrower: Partial<Readonly<Record<ChartId, number>>> = { ranking: 520, ledgers: 700 };

/** Width by height of the map. */
const mapShape = 800 / 480;

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
    lang: subject.i18n.lang,
    children: [
      ...(transparent ? [] : [card]),
      ...head,
      chartIn(stage, drawing, subject, unit, transparent),
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
export function chartIn(
  stage: Box,
  drawing: Drawing,
  { chart, theme }: Subject,
  unit: number,
  transparent: boolean,
): PictureNode {
  const flat =
    chart === "map"
      ? flatChart(drawing, theme, Math.min(stage.width, stage.height * mapShape) / unit)
      : fitting(stage, drawing, theme, narrower[chart] ?? narrowest);
  const [left, right] = chart === "map" ? [0, flat.width] : extent(flat.children);
  const scale = Math.min(stage.width / (right - left), stage.height / flat.height);
  const x = stage.x + (stage.width - (right - left) * scale) / 2 - left * scale;
  const y = stage.y + (stage.height - flat.height * scale) / 2;
  const children = scaledNodes(chart === "map" ? [...flat.children, edge(flat, theme)] : flat.children, scale, x, y);
  return {
    tag: "g",
    attributes: { "data-chart": chart },
    // Rims in the ground's colour would show on any other ground.
    children: transparent ? withoutHalos(children) : children,
  };
}

/** Around the map, whose seas are of the ground's colour: islands at its edge would float. */
function edge({ width, height }: FlatChart, theme: Subject["theme"]): PictureNode {
  const stroke = themeColours(theme).get("--line") ?? "";
  return {
    tag: "rect",
    attributes: {
      x: "0",
      y: "0",
      width: String(width),
      height: String(height),
      fill: "none",
      stroke,
      "stroke-width": "1",
    },
    children: [],
  };
}

/**
 * Charts are as wide as asked and as high as they are: the width at which what is drawn has the frame's shape. Their
 * texts keep their size whatever the width, so it is found step by step.
 */
function fitting(stage: Box, drawing: Drawing, theme: Subject["theme"], least: number): FlatChart {
  const wanted = (drawing.frame.height * stage.width) / stage.height;
  const within = (width: number) => Math.min(Math.max(width, least), widest);
  let flat = flatChart(drawing, theme, within(wanted));
  for (let step = 0; step < 2; step += 1) {
    const [left, right] = extent(flat.children);
    flat = flatChart(drawing, theme, within(flat.width + wanted - (right - left)));
  }
  return flat;
}

function withoutHalos(nodes: PictureNode["children"]): PictureNode["children"] {
  return nodes
    .filter((node) => typeof node === "string" || !("data-halo" in node.attributes))
    .map((node) => (typeof node === "string" ? node : { ...node, children: withoutHalos(node.children) }));
}
