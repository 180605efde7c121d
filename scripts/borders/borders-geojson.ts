import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryObject, MultiPolygon as TopologyPolygons, Polygon } from "topojson-specification";
import { type Atlas, disputedLines, members } from "./cut-borders.ts";

/** What is said of the borders inside their file, and in the data package. */
export const bordersAbout = {
  title: "Borders of China and the five Central Asian states",
  description:
    "Land borders at 1:50 million, as they are de facto, and as lines of their own those whose course is disputed. They are drawn by Natural Earth; no position is taken on any claim. WGS 84, degrees; outer rings run counterclockwise, as RFC 7946 wants them.",
  sources: [
    {
      title: "Natural Earth 4.1, Admin 0 – Countries, 1:50m",
      path: "https://www.naturalearthdata.com/downloads/50m-cultural-vectors/",
    },
    { title: "world-atlas 2.0.2", path: "https://github.com/topojson/world-atlas" },
  ],
  licenses: [
    {
      name: "public-domain",
      title: "Natural Earth: public domain",
      path: "https://www.naturalearthdata.com/about/terms-of-use/",
    },
  ],
} as const;

/** The borders of the map in degrees, every point of the source, for maps in other programs: GeoJSON by RFC 7946. */
export function bordersGeoJson(atlas: Atlas): FeatureCollection {
  return { type: "FeatureCollection", ...bordersAbout, features: [...countries(atlas), disputed(atlas)] };
}

function countries(atlas: Atlas): Feature<MultiPolygon>[] {
  const { geometries } = atlas.objects.countries;
  return Object.entries(members).map(([code, ids]) => {
    const parts = geometries.filter(({ id }) => ids.includes(String(id)));
    const { coordinates } = merge(atlas, parts as Array<Polygon | TopologyPolygons>);
    const properties = parts.find(({ id }) => id === ids[0])?.properties ?? {};
    return {
      type: "Feature",
      id: code,
      properties: { code, numeric: ids[0], ...properties, kind: "country" },
      // The source's rings run the other way round.
      geometry: { type: "MultiPolygon", coordinates: coordinates.map((rings) => rings.map((ring) => turned(ring))) },
    };
  });
}

function disputed(atlas: Atlas): Feature<MultiLineString> {
  const { coordinates } = disputedLines((keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(atlas, atlas.objects.countries, (a, b) => a !== b && keep(a, b)),
  );
  return {
    type: "Feature",
    id: "disputed",
    properties: { kind: "disputed" },
    geometry: { type: "MultiLineString", coordinates: coordinates.map((line) => line.map(rounded)) },
  };
}

function turned(ring: readonly Position[]): Position[] {
  return ring.map(rounded).toReversed();
}

/** To 11 m and less, far below what the scale shows. */
function rounded(position: Position): Position {
  return position.map((degrees) => Math.round(degrees * 1e4) / 1e4);
}
