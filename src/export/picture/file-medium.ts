import type { HatchName, Medium, MediumAttributes } from "../../charts/parts/medium.ts";
import { moved, scaled, turned, identity, type Matrix } from "./outline/matrix.ts";
import { themeColours } from "./theme-colours.ts";

/** A hatch as lines, since slides and drawing programs draw patterns each in their own way, or not at all. Lengths in px. */
export interface Hatch {
  /** What lies below the lines; null for what the mark itself is filled with. */
  readonly ground: string | null;
  readonly stroke: string;
  readonly opacity: number | null;
  readonly strokeWidth: number;
  readonly distance: number;
  /** From upright stripes to how they lie. */
  readonly matrix: Matrix;
}

/** What a file's medium says of a mark beside SVG's own attributes; read by `picture-nodes.ts`. */
export interface FileAttributes {
  readonly fileMatrix?: Matrix;
  readonly fileHatch?: Hatch;
  /** Colour of the rim of text. */
  readonly fileHalo?: string;
}

export interface FileFrame {
  readonly theme: "light" | "dark";
  /** Of the chart, in its own units: px, or those of the map's land. */
  readonly width: number;
  /** Units that a px of the map's text and points takes, 1 unless the whole picture is scaled. */
  readonly textScale?: number;
}

/** What marks of a file are drawn for: lengths in px, colours in hex, nothing left to styles. */
export function fileMedium({ theme, width, textScale = 1 }: FileFrame): Medium {
  const colours = themeColours(theme);
  const colour = (name: string) => {
    const hex = colours.get(`--${name}`);
    if (hex === undefined) throw new Error(`No theme knows the colour ${name}`);
    return hex;
  };
  const hatches: Readonly<Record<HatchName, Hatch>> = {
    hatch: stripes(5, 2, 45, colour("card"), null, 0.75),
    rest: stripes(6, 1.5, -45, colour("muted"), colour("card"), null),
    missing: stripes(28, 4, -45, colour("muted"), colour("map-muted"), 0.45),
  };
  return {
    isPage: false,
    x: (value, nominal) => (value / nominal) * width,
    fullWidth: width,
    colour,
    em: (times, fontSize) => times * fontSize,
    moved: (x, y) => attributes({ fileMatrix: moved(x, y) }),
    scaled: (factor) => attributes({ fileMatrix: scaled(factor) }),
    sized: (part) => attributes({ fileMatrix: part === "near" ? identity : scaled(textScale) }),
    hatch: (_, name) => attributes({ fileHatch: hatches[name] }),
    halo: attributes({ fileHalo: colour("card") }),
  };
}

function attributes(own: FileAttributes): MediumAttributes {
  return own as MediumAttributes;
}

function stripes(
  distance: number,
  strokeWidth: number,
  degrees: number,
  stroke: string,
  ground: string | null,
  opacity: number | null,
): Hatch {
  return { distance, strokeWidth, matrix: turned(degrees), stroke, ground, opacity };
}
