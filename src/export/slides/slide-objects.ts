import type { Plot } from "../../charts/parts/plot/slide-plot.ts";

/** Inches, from the upper left corner of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Colours are six hex digits without a sign. */
export interface Paint {
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

export interface Stroke extends Paint {
  /** In points. */
  readonly width: number;
  readonly dash: "solid" | "dash" | "sysDash" | "sysDot";
}

interface Named {
  /** No two objects of a slide share it. Where it begins with "!!", Morph takes equal names for the same object. */
  readonly name: string;
  /** For those who cannot see it; null for what only decorates, or repeats what another object says. */
  readonly alt: string | null;
  readonly box: Box;
  /** Name of the group that it belongs to with the others of that name, which follow each other. */
  readonly group?: string;
}

export type Outline =
  | { readonly preset: "rect" | "ellipse" }
  | { readonly preset: "roundRect"; readonly radius: number }
  /** Straight through its box, downwards or upwards from the left. */
  | { readonly preset: "line"; readonly upwards: boolean }
  /** Steps of a path in inches from the box's corner: M, L, C, Q and Z, all absolute. */
  | { readonly preset: "path"; readonly steps: readonly (readonly [string, ...number[]])[] };

export interface ShapeObject extends Named {
  readonly kind: "shape";
  readonly outline: Outline;
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
  /** Colour of hatching lines over the fill. */
  readonly hatch?: Paint;
}

export interface TextRun {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly link?: string;
}

export interface TextObject extends Named {
  readonly kind: "text";
  /** Paragraphs of runs. */
  readonly lines: readonly (readonly TextRun[])[];
  readonly align: "left" | "center" | "right";
  readonly valign: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  readonly font: "head" | "body";
  /** Colour of a plate that keeps what lies behind from crossing the text out. */
  readonly plate?: string;
  /** What its place in the layout is for. */
  readonly role?: "title" | "subtitle" | "foot";
}

export interface ChartObject extends Named {
  readonly kind: "chart";
  readonly plot: Plot;
  /** Where within its box the plot itself stands. */
  readonly inner: Box;
  /** Whether it names its categories itself. */
  readonly isNamed: boolean;
  /** Of axis and labels, in points. */
  readonly size: number;
}

export type SlideObject = ShapeObject | TextObject | ChartObject;

export interface SlideContent {
  readonly title: string;
  readonly objects: readonly SlideObject[];
  /** What the speaker sees, a paragraph each. */
  readonly notes: readonly string[];
  /** Moves over from the slide before it. */
  readonly morphs: boolean;
}
