import type { Drawing } from "../../drawing.ts";
import { drawingWith } from "../../drawing.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";
import { drawnChart } from "../../picture/drawn-chart.ts";
import type { Subject } from "../../subject.ts";
import type { DeckStyle } from "../deck-style.ts";
import { panelObjects } from "./native-panel.ts";
import type { Plots } from "../../../charts/parts/chart.ts";
import { leastSize } from "../shape-texts.ts";
import { shapesOf } from "../shapes.ts";
import type { Box, SlideObject } from "../slide-objects.ts";

/** A chart's native charts in their frame, with what belongs to them. */
export function nativeObjects(
  subject: Subject,
  drawing: Drawing,
  plots: Plots,
  body: Box,
  style: DeckStyle,
): readonly SlideObject[] {
  const { chart } = subject;
  const { panels, inset = 0, below } = plots;
  const [only] = panels;
  if (panels.length > 1) return smallCharts(panels, chart, body, style);
  if (!only) return [];
  if (below) return overShapes(subject, drawing, only.plot, below, body, style);
  return grouped(
    panelObjects(
      {
        plot: only.plot,
        box: body,
        inset,
        name: `${chart} chart`,
        alt: drawing.description,
        size: sizeOf(only.plot, body),
      },
      style,
    ),
  );
}

/** In points: larger where few bars leave room for it. */
function sizeOf({ kind, categories }: Plot, { h }: Box): number {
  if (kind !== "bars") return 14;
  return Math.round(Math.max(leastSize, Math.min(16, (h / categories.length) * 72 * 0.45)));
}

/** A chart and what stands over it as one object, which is moved and scaled as a whole; a chart alone needs none. */
function grouped(objects: readonly SlideObject[]): readonly SlideObject[] {
  const chart = objects.find(({ kind }) => kind === "chart");
  if (!chart || objects.length < 2) return objects;
  return objects.map((object) => ({ ...object, group: `${chart.name} group` }));
}

/** Beside and below each other, under their titles. */
function smallCharts(plots: Plots["panels"], chart: string, body: Box, style: DeckStyle): readonly SlideObject[] {
  const columns = plots.length > 4 ? 3 : 2;
  const rows = Math.ceil(plots.length / columns);
  const [gap, head] = [0.3, 0.28];
  const w = (body.w - gap * (columns - 1)) / columns;
  const h = body.h / rows;
  return plots.flatMap(({ title = "", alt = "", plot }, index): readonly SlideObject[] => {
    const [x, y] = [body.x + (index % columns) * (w + gap), body.y + Math.floor(index / columns) * h];
    const name = `${chart} chart ${index + 1}`;
    return grouped([
      {
        kind: "text",
        name: `${name} title`,
        alt: null,
        box: { x, y, w, h: head },
        lines: [[{ text: title, size: 14, bold: true, colour: style.colour("--ink") }]],
        align: "left",
        valign: "middle",
        wrap: false,
        font: "body",
      },
      ...panelObjects({ plot, box: { x, y: y + head, w, h: h - head - 0.05 }, name, alt, size: leastSize }, style),
    ]);
  });
}

/** Size of the letters in charts, px. */
const lettersOfCharts = 13;

/** The columns as a native chart, below it another chart of the same years as shapes. */
function overShapes(
  subject: Subject,
  drawing: Drawing,
  plot: Plot,
  below: NonNullable<Plots["below"]>,
  body: Box,
  style: DeckStyle,
): readonly SlideObject[] {
  const shapes = drawingWith(below.chart, subject);
  // Laid out so wide, in px, that its letters are as large as a slide's have to be, or wider, so that the lanes take
  // little more than half of the height.
  const legible = (body.w * 72 * lettersOfCharts) / leastSize;
  const px = Math.max(legible, Math.min(1700, (shapes.frame.height * body.w) / (body.h * 0.56)));
  const textScale = Math.max(1, (px / body.w / 96) * 0.98);
  const drawn = drawnChart(shapes, subject.theme, px);
  const scale = body.w / px;
  const h = drawn.height * scale;
  const [left, right] = below.years.map((part) => body.x + part * body.w);
  const box = { ...body, h: body.h - h - 0.05 };
  const between = [left ?? 0, right ?? 0] as const;
  const { description: alt } = drawing;
  return grouped([
    ...panelObjects({ plot, box, name: `${subject.chart} chart`, alt, size: leastSize, between }, style),
    ...shapesOf(drawn, { x: body.x, y: body.y + body.h - h, scale, textScale, chart: below.chart.id }),
  ]);
}
