import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Borders } from "../../src/data/check/finding.ts";

const file = new URL("../../node_modules/world-atlas/countries-50m.json", import.meta.url);

/** Reads the borders of all countries, Natural Earth at 1:50 million, and finds them by ISO 3166-1 numeric code. */
export function naturalEarth(): (numeric: string) => Borders | undefined {
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.countries);
  const shapes = new Map(features.map(({ id, geometry }) => [id, geometry]));
  return (numeric) => {
    const shape = shapes.get(numeric);
    if (shape?.type === "MultiPolygon") return shape.coordinates as unknown as Borders;
    return shape?.type === "Polygon" ? [shape.coordinates as unknown as Borders[number]] : undefined;
  };
}
