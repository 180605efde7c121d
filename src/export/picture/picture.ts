import { type Drawing, drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { drawnChart } from "./drawn-chart.ts";
import { numbers } from "./outline/mark-outline.ts";
import { type Box, withNumberedList } from "./numbered-list.ts";
import { pictureLegend } from "./picture-legend.tsx";
import { pictureFoot } from "./picture-foot.ts";
import { extent } from "./outline/extent.ts";
import type { PictureNode } from "./picture-node.ts";
import { type Lines, textLines } from "./text-lines.ts";
import { type MeasureText, safeWidth } from "./text-width.ts";
import { themeColours } from "./theme-colours.ts";

export interface PictureOptions {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** Without a ground of its own. */
  readonly transparent?: boolean;
  /** With the font that will draw it, where that is known; otherwise what the widest of the usual fonts takes. */
  readonly measure?: MeasureText;
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

/** Widest layout that a frame may ask for, in px: beyond it a chart is enlarged as a whole. */
const widest = 2000;

export function pictureOf(
  subject: Subject,
  { width, height, transparent = false, measure = safeWidth }: PictureOptions,
): Picture {
  const drawing = drawingOf(subject);
  const colours = themeColours(subject.theme);
  const [ink, muted] = [colours.get("--ink") ?? "", colours.get("--muted") ?? ""];
  // One px of the usual slide: all text grows with the frame.
  const unit = Math.min(width / 1200, height / 675);
  const margin = 36 * unit;
  const inner = width - 2 * margin;

  const title = textLines(drawing.title, { size: 28 * unit, weight: 700, fill: ink, serif: true }, inner, 2, measure);
  const subtitle = textLines(drawing.subtitle, { size: 16 * unit, weight: 400, fill: muted }, inner, 2, measure);
  const legend = pictureLegend(drawing.legend, subject, inner, unit, measure);
  const foot = pictureFoot(drawing, subject, inner, unit, measure);

  let y = margin;
  const head: PictureNode[] = [];
  const stack = (name: string, block: Lines, below: number) => {
    if (block.height === 0) return;
    head.push(group(name, block.at(margin, y)));
    y += block.height + below;
  };
  stack("title", title, 6 * unit);
  stack("subtitle", subtitle, 12 * unit);
  stack("legend", legend, 12 * unit);
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
      group("chart", [chartIn(stage, drawing, subject, unit, transparent)]),
      group("notes-and-sources", foot.at(margin, footTop)),
    ],
  };
}

/** What drawing programs show as one layer, by its name. */
function group(id: string, children: readonly PictureNode[]): PictureNode {
  return { tag: "g", attributes: { id }, children };
}

/** The chart as large as its frame allows, in the middle of it, or beside the list of what its numbers stand for. */
export function chartIn(
  whole: Box,
  drawing: Drawing,
  { chart, theme, i18n }: Pick<Subject, "chart" | "theme" | "i18n">,
  unit: number,
  transparent: boolean,
): PictureNode {
  const { sizing, frame } = drawing;
  const { stage, list } = withNumberedList(whole, drawing, { theme, i18n }, unit);
  const isFixed = sizing.kind === "fixed";
  const wide = isFixed
    ? Math.min(stage.width, (stage.height * frame.width) / frame.height) / unit
    : fittingWidth(stage, drawing, theme, sizing.minWidth);
  const drawn = drawnChart(drawing, theme, wide);
  const [left, right] = isFixed ? [0, drawn.width] : extent(drawn.children);
  const scale = Math.min(stage.width / (right - left), stage.height / drawn.height);
  const x = stage.x + (stage.width - (right - left) * scale) / 2 - left * scale;
  const y = stage.y + (stage.height - drawn.height * scale) / 2;
  const { children } = drawnChart(drawing, theme, wide, { x, y, scale, halos: !transparent });
  const box = { x, y, width: drawn.width * scale, height: drawn.height * scale };
  return {
    tag: "g",
    attributes: { "data-chart": chart },
    children: isFixed ? [...children, edge(box, scale, theme), ...list] : children,
  };
}

/** Around the map, whose seas are of the ground's colour: islands at its edge would float. */
function edge(box: Box, scale: number, theme: Subject["theme"]): PictureNode {
  const stroke = themeColours(theme).get("--line") ?? "";
  return {
    tag: "rect",
    attributes: { ...numbers({ ...box }), fill: "none", stroke, ...numbers({ "stroke-width": scale }) },
    children: [],
  };
}

/**
 * Charts are as wide as asked and as high as they are: the width at which what is drawn has the frame's shape. Their
 * texts keep their size whatever the width, so it is found step by step.
 */
function fittingWidth(stage: Box, drawing: Drawing, theme: Subject["theme"], least: number): number {
  const wanted = (drawing.frame.height * stage.width) / stage.height;
  const within = (width: number) => Math.min(Math.max(width, least), widest);
  let width = within(wanted);
  for (let step = 0; step < 2; step += 1) {
    const [left, right] = extent(drawnChart(drawing, theme, width).children);
    width = within(width + wanted - (right - left));
  }
  return width;
}
