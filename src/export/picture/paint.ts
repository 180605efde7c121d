import { rounded } from "./path-data.ts";
import type { PictureNode } from "./picture-node.ts";

export type Attributes = PictureNode["attributes"];

/** What a chart's markup leaves to the page that it stands on. */
export interface Ground {
  readonly colours: ReadonlyMap<string, string>;
  /** What 100% is, in px. */
  readonly width: number;
  /** How many units text and points of the map take for a px. */
  readonly textScale: number;
  /** Whether outlines keep their width in px, whatever the scale of the land. */
  readonly evenLines: boolean;
}

/** Presentation that is inherited; on a group it is handed down, so that every mark says its own. */
const inheritedPaint = [
  "fill",
  "stroke",
  "stroke-width",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
] as const;

/** The mark's own and inherited presentation, colours as hex. */
export function paintOf(own: Attributes, inherited: Attributes, { colours }: Ground): Record<string, string> {
  const paint: Record<string, string> = {};
  for (const name of inheritedPaint) {
    const value = own[name] ?? inherited[name];
    if (value !== undefined) paint[name] = colour(value, colours);
  }
  return paint;
}

/** Throws if a custom property is unknown: a colour that the styles renamed must not turn black. */
export function colour(value: string, colours: ReadonlyMap<string, string>): string {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name === undefined) return value;
  const hex = colours.get(name);
  if (hex === undefined) throw new Error(`No theme knows the colour ${name}`);
  return hex;
}

/** In units of the element's own plane; a percentage is one of the ground's width. */
export function length(value: string | undefined, ground: Ground): number {
  if (value === undefined) return 0;
  return value.endsWith("%") ? (Number.parseFloat(value) / 100) * ground.width : Number.parseFloat(value);
}

/** What a mark says of itself: kept, so that a file can be read by programs as the page can. */
export function meaning(own: Attributes): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([name]) => name.startsWith("data-") || name === "aria-label"));
}

/** As attributes, to a hundredth of a px. */
export function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(rounded(value))]));
}
