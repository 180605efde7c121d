import { interpolateRgb } from "d3";
import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { mapSeries } from "../../src/charts/map/map-series.ts";
import type { Book } from "../../src/data/book.ts";
import type { View } from "../../src/view/view.ts";
import borders from "../../src/charts/map/layout/borders.json" with { type: "json" };
import type { Shades } from "./shades.ts";

/** The shades of our map as it opens; `file` is our published file of borders, GeoJSON as text. */
export function projectShades(book: Book, view: View, file: string): Shades {
  const { countries, limits } = mapSeries(book, view);
  const shade = interpolateRgb("#e3ecf7", "#1b4d8c");
  const { features } = JSON.parse(file) as FeatureCollection;
  const { rotate, parallels, scale } = borders.projection;
  return {
    title: `China's trade with Central Asia in ${view.year}, US$ bn`,
    borders: {
      type: "FeatureCollection",
      features: features
        .filter(({ geometry }) => geometry.type === "MultiPolygon")
        .map((feature) => clockwise(feature as Feature<MultiPolygon>)),
    },
    projection: { rotate: pair(rotate), parallels: pair(parallels), scale },
    values: countries.flatMap(({ country, entries }) => {
      const value = entries[0]?.figure?.value;
      return value === undefined ? [] : [{ code: country, value }];
    }),
    classes: [0, ...limits].map((from, index) => {
      const to = limits[index] ?? 1e6;
      const label = index < limits.length ? `${from} to ${to}` : `${from} and more`;
      return { from, to, label, colour: shade(index / limits.length) };
    }),
  };
}

/** GeoJSON's outer rings run counterclockwise. */
function clockwise(feature: Feature<MultiPolygon>): Feature<MultiPolygon> {
  const coordinates = feature.geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed()));
  return { ...feature, properties: { code: feature.id }, geometry: { type: "MultiPolygon", coordinates } };
}

function pair([first = 0, second = 0]: readonly number[]): [number, number] {
  return [first, second];
}
