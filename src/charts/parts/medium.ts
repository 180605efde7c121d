import { round } from "./scales/round.ts";

/** Attributes of a mark that differ from medium to medium; to be spread on it. */
export interface MediumAttributes {
  readonly className?: string;
  readonly transform?: string;
  readonly fill?: string;
}

/** Fills that say "not published as such" without colour; `rest` and `missing` have a ground, `hatch` lies over a mark. */
export type HatchName = "hatch" | "rest" | "missing";

/** Parts of the map that keep their size in px while the land grows: at a place, near one, or in a corner of the frame. */
export type SizedPart = "upright" | "near" | "sized";

/**
 * What marks are drawn for: a page, whose styles and width they do not know, or a file, where every length is in px
 * and every colour hex. Marks ask it for whatever depends on that, so that one component serves both.
 */
export interface Medium {
  readonly isPage: boolean;
  /** A place or length along a frame of nominal width `width` (both in px): "12.5%" on a page, px in a file. */
  x(value: number, width: number): string | number;
  /** The whole width of the frame. */
  readonly fullWidth: string | number;
  /** A colour of the theme by its name, "KAZ" or "muted". Throws in a file if no theme has it. */
  colour(name: string): string;
  /** So many times the font size, which is in px. */
  em(times: number, fontSize: number): string | number;
  /** For a group whose origin is moved, in px of the group around it. */
  moved(x: number, y: number): MediumAttributes;
  /** For a group that is drawn larger or smaller. */
  scaled(factor: number): MediumAttributes;
  /** For a group of the map that keeps its size. */
  sized(part: SizedPart, className?: string): MediumAttributes;
  /** For a mark filled with a hatch of the chart named. */
  hatch(chart: string, name: HatchName): MediumAttributes;
  /** For text, or a group of it, with a rim in the colour of its ground, so that lines behind do not cross it out. */
  readonly halo: MediumAttributes;
}

/**
 * Printed in per cent of the frame's width, so that one picture is right in any frame, with text at its true size and
 * nothing measured by script; only x is fluid. Colours are custom properties, rims and sizes are left to the styles.
 */
export const pageMedium: Medium = {
  isPage: true,
  x: (value, width) => `${round((value / width) * 100)}%`,
  fullWidth: "100%",
  colour: (name) => `var(--${name})`,
  em: (times) => `${times}em`,
  moved: (x, y) => ({ transform: `translate(${x} ${y})` }),
  scaled: (factor) => ({ transform: `scale(${factor})` }),
  sized: (part, className) => ({ className: className === undefined ? `map-${part}` : `map-${part} ${className}` }),
  hatch: (chart, name) => ({ fill: `url(#${chart}-${name})` }),
  halo: {},
};
