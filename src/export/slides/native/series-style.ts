import type { Paint } from "../slide-objects.ts";

/** What the looks of series are drawn with: a colour's name to six hex digits. */
export interface SeriesStyle {
  readonly colour: (name: string) => string;
  /** What lies behind the chart. */
  readonly ground: string;
  readonly ink: string;
  /** Of labels, in points. */
  readonly size: number;
  readonly font: string;
  /** Name of the sheet behind the chart. */
  readonly sheet: string;
  /** Of the chart, in inches. */
  readonly height: number;
}

export function solid({ colour, opacity }: Paint): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${colour}">${alpha}</a:srgbClr></a:solidFill>`;
}

export function plain(colour: string): string {
  return solid({ colour, opacity: 1 });
}

/** Lines of one colour over another, as all slide programs know them. */
export function pattern(kind: "wdUpDiag" | "wdDnDiag", lines: string, ground: string): string {
  return `<a:pattFill prst="${kind}"><a:fgClr><a:srgbClr val="${lines}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill>`;
}

/** A colour laid over another: slide programs blend alike only what is mixed already. */
export function mixed(over: string, below: string, opacity: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(channel(over, at) * opacity + channel(below, at) * (1 - opacity)))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
