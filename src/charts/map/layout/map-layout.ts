import type { ReactNode } from "react";
import type { Partner } from "../../../data/countries.ts";
import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MapCountry, MapSeries } from "../map-series.ts";
import type { Frame } from "../../parts/chart.ts";
import type { Medium } from "../../parts/medium.ts";
import { round } from "../../parts/scales/round.ts";
import { borders } from "./map-borders.ts";
import { type EventDot, eventDots } from "./map-dots.ts";
import { type MapLabel, mapLabel } from "./map-labels.ts";
import { type MapLegend, mapLegend } from "./map-legend.ts";
import { beijing, chinaEnd, chinaName, ribbonCurve, ribbonOrder, xian } from "./map-places.ts";
import { project } from "./map-projection.ts";
import { shadeFill, shadeOf } from "./map-shades.ts";
import { type Point, ribbonPath } from "./ribbon-path.ts";

export interface CountryShape {
  readonly country: Partner;
  readonly shown: boolean;
  /** The figure that gives the shade; null where there is none, or none is asked for. */
  readonly figure: Figure | null;
  /** No figure where one is asked for. */
  readonly missing: boolean;
  /** Name of the colour of its shade; what is missing is hatched instead. */
  readonly fill: string;
  /** Number of the shade, for styles and tests; null without a figure. */
  readonly shade: number | null;
  readonly hatched: boolean;
}

export interface Ribbon {
  readonly figure: Figure;
  readonly d: string;
  /** At the far end, in units of the view box. */
  readonly width: number;
  /** Name of its colour. */
  readonly hue: string;
  readonly hollow: boolean;
  readonly hatched: boolean;
  /** The country's shape stands for the same figure, and says it to screen readers. */
  readonly repeats: boolean;
}

/** All places are in units of the view box; sizes of text and points in px, scaled by the style sheet. */
export interface MapLayout extends Frame {
  readonly series: MapSeries;
  readonly countries: readonly CountryShape[];
  /** Widest first, so that none is hidden. */
  readonly ribbons: readonly Ribbon[];
  readonly capitals: ReadonlyArray<{ readonly country: Partner; readonly at: Point; readonly shown: boolean }>;
  /** The bar in China where ribbons end, from its northern to its southern end; null without any. */
  readonly bar: readonly [Point, Point] | null;
  /** Xi’an and Beijing. */
  readonly cities: ReadonlyArray<{ readonly at: Point; readonly text: string }>;
  readonly china: { readonly at: Point; readonly text: string };
  readonly dots: readonly EventDot[];
  readonly labels: readonly MapLabel[];
  readonly legend: MapLegend;
  /** What `projects/` adds once it is loaded: below the labels, and above them. */
  readonly projects?: {
    readonly lines: (medium: Medium) => ReactNode;
    readonly points: (medium: Medium) => ReactNode;
  };
}

/** Width of the ribbon of the largest amount of all years shown. */
const widestRibbon = 16;
/** Below this a ribbon would vanish: smaller amounts are drawn as a hairline. */
const hairline = 1;

/** Stroke of a hollow ribbon. */
const outline = 1;

export function mapLayout(series: MapSeries, i18n: I18n): MapLayout {
  const [width, height] = borders.viewBox;
  const { ends, bar } = barOf(series);
  const ribbons = series.countries.flatMap((country) => ribbonsOf(country, ends.get(country.country) ?? 0, series));
  const capitals = series.countries.map(({ country, capital, shown }) => ({
    country,
    shown,
    at: project(capital.lon, capital.lat),
  }));
  return {
    width,
    height,
    series,
    countries: series.countries.map((country) => countryShape(country, series)),
    ribbons: ribbons.toSorted((a, b) => Number(a.hollow) - Number(b.hollow) || b.width - a.width),
    capitals,
    bar,
    cities: [
      { at: xian, text: i18n.t("map.xian") },
      { at: beijing, text: i18n.t("map.beijing") },
    ],
    china: { at: chinaName, text: i18n.country("CHN") },
    dots: eventDots(series, [xian, beijing, ...capitals.map(({ at }) => at)]),
    labels: series.countries.filter(({ shown }) => shown).map((country) => mapLabel(country, series, i18n)),
    legend: mapLegend(series, i18n),
  };
}

function countryShape({ country, shown, entries }: MapCountry, series: MapSeries): CountryShape {
  const figure = entries[0]?.figure ?? null;
  const missing = entries.length > 0 && figure === null;
  const shade = figure && shadeOf(figure.value, series);
  return {
    country,
    shown,
    figure,
    missing,
    fill: shade === null ? `map-${shown ? "plain" : "muted"}` : shadeFill(shade, series.diverging),
    shade,
    hatched: isHatched(figure),
  };
}

/** Room between two ribbons at the bar, and beyond the outermost. */
const betweenRibbons = 5;

/** Where each country's ribbons end at the bar, each below the one north of it, and from where to where the bar goes. */
function barOf(series: MapSeries): Pick<MapLayout, "bar"> & { readonly ends: ReadonlyMap<Partner, number> } {
  const ends = new Map<Partner, number>();
  let depth = betweenRibbons;
  for (const country of ribbonOrder) {
    const entries = series.countries.find((one) => one.country === country)?.entries ?? [];
    const widths =
      series.changeFrom === null ? entries.flatMap(({ figure }) => (figure ? widthOf(figure, series) : [])) : [];
    const widest = Math.max(0, ...widths);
    if (widest === 0) continue;
    ends.set(country, depth + widest / 2);
    depth += widest + betweenRibbons;
  }
  const [x, middle] = chinaEnd;
  const top = middle - depth / 2;
  return {
    ends: new Map([...ends].map(([country, y]) => [country, round(top + y)])),
    bar:
      ends.size === 0
        ? null
        : [
            [x, round(top)],
            [x, round(top + depth)],
          ],
  };
}

function widthOf({ value }: Figure, series: MapSeries): number {
  return value === 0 ? 0 : round(Math.max(hairline, (Math.abs(value) / series.widest) * widestRibbon));
}

function ribbonsOf({ country, capital, entries }: MapCountry, y: number, series: MapSeries): Ribbon[] {
  return entries.flatMap(({ ledger, figure }, index) => {
    if (!figure || figure.value === 0 || series.changeFrom !== null) return [];
    const toCapital = series.flow === "import" ? false : figure.value > 0;
    const width = widthOf(figure, series);
    const curve = ribbonCurve(country, y, project(capital.lon, capital.lat), toCapital);
    return {
      figure,
      // A hollow ribbon's outline is part of its width.
      d: ribbonPath(curve, {
        width: ledger === "partner" ? Math.max(0.1, width - outline) : width,
        heads: series.flow === "total" ? "both" : "end",
      }),
      width,
      hue: series.flow === "balance" ? `map-${figure.value > 0 ? "surplus" : "deficit"}` : country,
      hollow: ledger === "partner",
      hatched: isHatched(figure),
      repeats: index === 0,
    };
  });
}

/** Figures that nobody published as such, and those of a part of the year, must not look like the others. */
function isHatched(figure: Figure | null): boolean {
  return figure !== null && (figure.status === "implied" || figure.partial);
}
