import type { PictureNode } from "../picture/picture-node.ts";
import { textWidth } from "../picture/text-width.ts";
import type { TextObject, TextRun } from "./slide-objects.ts";

type Attributes = PictureNode["attributes"];

export interface ShapesFrame {
  /** Upper left corner of the chart, in inches. */
  readonly x: number;
  readonly y: number;
  /** Inches a px. */
  readonly scale: number;
  /** By what text is larger than in the picture, 1 unless given. */
  readonly textScale?: number;
  /** What names begin with. */
  readonly chart: string;
  /** Whether it shows many years at once, false unless given. */
  readonly overYears?: boolean;
}

/** As slides have colours: without their sign. */
export function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}

export function number(attributes: Attributes, key: string): number {
  return Number(attributes[key] ?? 0);
}

/** From the top of a line of Arial to its foot, and its height, as multiples of its size. */
const ascent = 0.905;
const lineHeight = 1.15;

/** Points of a space of Arial, as a multiple of its size. */
const space = 0.278;

/** No text on a slide is smaller, in points: a room reads it from its last row. */
export const leastSize = 12;

/** One line of text as a box of its own, its foot where the picture has it. */
export function textOf({ attributes, children }: PictureNode, frame: ShapesFrame): Omit<TextObject, "name"> {
  const points = frame.scale * 72 * (frame.textScale ?? 1);
  const runs = children.map((child): TextRun => {
    const own = typeof child === "string" ? attributes : { ...attributes, ...child.attributes };
    const size = Number(own["font-size"]);
    const text = typeof child === "string" ? child : child.children.filter((part) => typeof part === "string").join("");
    const gap = typeof child === "string" ? 0 : Math.round(Number(child.attributes["dx"] ?? 0) / (size * space));
    return {
      text: " ".repeat(Math.max(0, gap)) + text,
      size: Math.max(leastSize, Math.round(size * points * 10) / 10),
      bold: own["font-weight"] === "700",
      colour: hex(own["fill"] ?? "#000000"),
    };
  });
  const size = Math.max(leastSize / 72, Number(attributes["font-size"]) * frame.scale * (frame.textScale ?? 1));
  const width = runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.bold ? 700 : 400), 0) / 72;
  const anchor = attributes["text-anchor"] ?? "start";
  const w = width * 1.03 + 0.02;
  const x = frame.x + number(attributes, "x") * frame.scale;
  return {
    kind: "text",
    alt: null,
    box: {
      x: anchor === "middle" ? x - w / 2 : anchor === "end" ? x - w : x,
      y: frame.y + number(attributes, "y") * frame.scale - size * ascent,
      w,
      h: size * lineHeight,
    },
    lines: [runs],
    align: anchor === "middle" ? "center" : anchor === "end" ? "right" : "left",
    valign: "top",
    wrap: false,
    font: "body",
  };
}
