import { textWidth } from "../../picture/text-width.ts";
import type { Plot, PlotSeries, PointLabel } from "../../../charts/parts/plot/slide-plot.ts";
import { share } from "../../../charts/parts/plot/plot-scale.ts";
import type { Box, TextObject } from "../slide-objects.ts";

export interface Panel {
  readonly plot: Plot;
  readonly box: Box;
  /** Of the chart; what is drawn over it begins with it. */
  readonly name: string;
  readonly alt: string;
  /** Of labels, in points. */
  readonly size: number;
  /** Left free within the box on each side, as a part of its width. */
  readonly inset?: number;
  /** Where the first category begins and the last ends, if something below decides it and names them; inches. */
  readonly between?: readonly [left: number, right: number];
}

/** Inches of text in the letters of the body. */
export function inches(text: string, size: number, weight = 400): number {
  return textWidth(text, size, weight) / 72;
}

export function widest(texts: readonly string[], size: number, weight = 400): number {
  return texts.reduce((most, text) => Math.max(most, inches(text, size, weight)), 0);
}

/** The plot without its labels: fixed, so that what is drawn over it keeps its place. */
export function innerOf(panel: Panel): Box {
  const { plot, size, between } = panel;
  const inset = insetOf(panel) * panel.box.w;
  const box = { ...panel.box, x: panel.box.x + inset, w: panel.box.w - 2 * inset };
  if (plot.kind === "bars") {
    const left = widest(plot.categories, size) + 0.15;
    return {
      x: box.x + left,
      y: box.y + 0.02,
      w: box.w - left - inches("0,000.0%", size, 700) - remarkWidth(plot, size) - 0.1,
      h: box.h - 0.04,
    };
  }
  const foot = between ? 0.03 : (size * 1.9) / 72;
  const head = (size * 1.6) / 72;
  const [left, right] = between ?? [
    box.x + (plot.labelled ? 0.1 : widest(axisTexts(plot), size) + 0.12),
    // The ends of two values stand far within the plot already.
    box.x + box.w - (plot.kind === "lines" && !plot.labelled ? endRoom(plot, size) + 0.1 : 0.08),
  ];
  return { x: left, y: box.y + head, w: right - left, h: box.h - head - foot };
}

/** As much as is asked for, or as labels at both ends of labelled lines need: half of a category is theirs, too. */
function insetOf({ plot, box, size, inset = 0 }: Panel): number {
  if (plot.kind !== "lines" || !plot.labelled) return inset;
  const half = 0.5 / plot.categories.length;
  const room = Math.max(endRoom(plot, size), startRoom(plot, size)) / box.w;
  return Math.min(0.45, Math.max(inset, (room - half) / (1 - 2 * half || 1)));
}

/** About as long as the labels of the axis. */
function axisTexts({ scale: { domain, step }, format }: Plot): readonly string[] {
  const digits = step < 1 ? String(step).length - 2 : 0;
  const unit = /"[%\u00a0× ]+"/.exec(format)?.[0].replaceAll('"', "") ?? "";
  return domain.map((value) => `${value.toLocaleString("en", { maximumFractionDigits: Math.max(0, digits) })}${unit}`);
}

/** Where on the slide a category and a value stand, in inches. */
export interface Placer {
  /** Width of a category. */
  readonly band: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

export function placer({ categories, scale }: Plot, inner: Box): Placer {
  return {
    band: inner.w / categories.length,
    x: (at) => inner.x + ((at + 0.5) / categories.length) * inner.w,
    y: (value) => inner.y + inner.h * (1 - share(scale, value)),
  };
}

export function label(
  text: string,
  colour: string,
  bold: boolean,
  size: number,
): Pick<TextObject, "lines" | "wrap" | "font"> {
  return { lines: [[{ text, size, bold, colour }]], wrap: false, font: "body" };
}

export function remarkWidth({ remarks: texts = [] }: Plot, size: number): number {
  return texts.length === 0 ? 0 : widest(texts, size) + 0.15;
}

/** From a point to its label, in inches. */
export const besidePoint = 0.1;

/** Inches of a label, about as the program that draws the chart writes it. */
export function labelWidth(
  { shows, name }: Pick<PointLabel, "shows"> & Pick<PlotSeries, "name">,
  value: number,
  size: number,
): number {
  const number = value >= 1000 ? value.toFixed(0) : value.toFixed(1);
  const parts = [...(shows === "value" ? [] : [name]), ...(shows === "name" ? [] : [number])];
  return inches(parts.join(" "), size, 700) + 0.12;
}

/** Index of the last value that is known; -1 for none. */
export function lastOf({ values }: Pick<PlotSeries, "values">): number {
  return values.findLastIndex((value) => value !== null);
}

/** Inches that the widest label at the left end of lines takes. */
function startRoom({ series }: Plot, size: number): number {
  return series.reduce((most, { name, values, start }) => {
    if (!start) return most;
    const remark = start.remark === "" ? 0 : inches(start.remark, size) + 0.15;
    return Math.max(most, besidePoint + labelWidth({ ...start, name }, values[0] ?? 0, size) + remark);
  }, 0);
}

/** Inches that the widest label at the right end of lines takes. */
function endRoom({ series, categories }: Plot, size: number): number {
  const last = categories.length - 1;
  return series.reduce((most, { name, values, end }) => {
    const at = lastOf({ values });
    // Lines that end earlier have their labels within the plot.
    if (!end || at < last - last / 8) return most;
    const remark = end.remark === "" ? 0 : inches(end.remark, size) + 0.15;
    return Math.max(most, besidePoint + labelWidth({ ...end, name }, values[at] ?? 0, size) + remark);
  }, 0);
}
