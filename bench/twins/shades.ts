import type { FeatureCollection } from "geojson";
import type { Partner } from "../../src/data/countries.ts";

/** What a map twin draws: our shades of the year on the borders of our own file. */
export interface Shades {
  readonly title: string;
  /** China and the five in degrees, outer rings clockwise, as d3 wants them. */
  readonly borders: FeatureCollection;
  /** Arguments of d3's `geoConicEqualArea`. */
  readonly projection: {
    readonly rotate: [number, number];
    readonly parallels: [number, number];
    readonly scale: number;
  };
  /** US$ bn of the year shown. */
  readonly values: ReadonlyArray<{ readonly code: Partner; readonly value: number }>;
  /** Shades from the lowest, `from` inclusive. */
  readonly classes: ReadonlyArray<{
    readonly from: number;
    readonly to: number;
    readonly colour: string;
    readonly label: string;
  }>;
}

/** Draws the map into an empty element; it is never changed. */
export type DrawTwinMap = (element: HTMLElement, shades: Shades) => void;
