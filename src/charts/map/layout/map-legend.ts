import type { I18n } from "../../../i18n/i18n.ts";
import type { MapSeries } from "../map-series.ts";
import { borders } from "./map-borders.ts";
import { firstShade, shadeFill } from "./map-shades.ts";
import type { Point } from "./ribbon-path.ts";

/** The scale of shades, drawn upwards from a foot at the map's lower left; sizes in px. */
export interface MapLegend {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly title: string | null;
  readonly swatches: ReadonlyArray<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly fill: string;
  }>;
  /** Limits between the shades. */
  readonly ticks: ReadonlyArray<{ readonly x: number; readonly text: string }>;
}

const swatchTop = -26;
/** At least this wide, and as wide as the longest limit needs beside its neighbours, of which one character is narrow. */
const narrowestSwatch = 34;
const digitWidth = 8.5;

export function mapLegend(series: MapSeries, i18n: I18n): MapLegend {
  const { limits, flow, unit, diverging, changeFrom } = series;
  const scaled = series.trade && limits.length > 0;
  const [, height] = borders.viewBox;
  const texts = limits.map((limit) => (diverging ? i18n.signed(limit) : i18n.number(limit)));
  const swatch = Math.max(narrowestSwatch, ...texts.map((text) => (text.length - 1) * digitWidth));
  return {
    at: [14, height - 14],
    width: (limits.length + 1) * swatch,
    height: 46,
    title: !scaled
      ? null
      : changeFrom === null
        ? i18n.t("map.legend", { flow, unit, year: series.baseYear })
        : i18n.t("map.legend.change", { compare: changeFrom, year: series.year }),
    swatches: scaled
      ? [Number.NEGATIVE_INFINITY, ...limits].map((_, index) => ({
          x: index * swatch,
          y: swatchTop,
          width: swatch,
          fill: shadeFill(firstShade(series) + index, diverging),
        }))
      : [],
    ticks: scaled ? texts.map((text, index) => ({ x: (index + 1) * swatch, text })) : [],
  };
}
