import { classOf } from "../class-limits.ts";
import type { MapSeries } from "../map-series.ts";

type Scale = Pick<MapSeries, "limits" | "diverging">;

/** Seven shades, 0 to 6; of a diverging scale the middle one is about even. */
const last = 6;
const even = 3;

/** Number of the shade of the lowest class: with fewer classes it is the light end that falls away. */
export function firstShade({ limits, diverging }: Scale): number {
  return diverging ? (last - limits.length) / 2 : last - limits.length;
}

export function shadeOf(value: number, scale: Scale): number {
  return firstShade(scale) + classOf(value, scale.limits);
}

export function shadeFill(shade: number, diverging: boolean): string {
  if (!diverging) return `map-${shade}`;
  if (shade === even) return "map-even";
  return shade > even ? `map-surplus-${shade - even}` : `map-deficit-${even - shade}`;
}
