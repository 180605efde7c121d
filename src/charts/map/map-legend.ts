import type { Words } from "../../i18n/words.ts";
import type { MapSeries } from "../../series/map-series.ts";
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
  /** Whose borders these are. */
  readonly borders: string;
}

/** Wide enough for the line on borders. */
const narrowest = 220;
const swatch = { width: 34, top: -44 };

export function mapLegend(series: MapSeries, words: Words): MapLegend {
  const { limits, flow, unit } = series;
  const scaled = series.trade && limits.length > 0;
  const [, height] = borders.viewBox;
  return {
    at: [14, height - 14],
    width: Math.max(narrowest, scaled ? (limits.length + 1) * swatch.width : 0),
    height: scaled ? 64 : 14,
    title: scaled ? words.t("map.legend", { flow, unit, year: series.baseYear }) : null,
    swatches: scaled
      ? [Number.NEGATIVE_INFINITY, ...limits].map((_, index) => ({
          x: index * swatch.width,
          y: swatch.top,
          width: swatch.width,
          fill: shadeFill(firstShade(series) + index, flow),
        }))
      : [],
    ticks: scaled
      ? limits.map((limit, index) => ({
          x: (index + 1) * swatch.width,
          text: flow === "balance" ? words.signed(limit) : words.number(limit),
        }))
      : [],
    borders: words.t("map.borders", { source: borders.source }),
  };
}
