import { geoArea, geoContains } from "d3";
import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import { bordersGeoJson } from "../../../scripts/borders/borders-geojson.ts";
import { members, readAtlas } from "../../../scripts/borders/cut-borders.ts";
import { datasetTables } from "../../book.ts";

const { features, ...about } = bordersGeoJson(readAtlas());
const { countries } = datasetTables();

/** As d3 wants rings on a sphere, the other way round than the standard does. */
function onSphere(code: string): MultiPolygon {
  const feature = features.find(({ id }) => id === code);
  if (feature?.geometry.type !== "MultiPolygon") throw new Error(`${code} has no land`);
  const { coordinates } = feature.geometry;
  return {
    type: "MultiPolygon",
    coordinates: coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
  };
}

test("the file names its source, its terms and that it takes no position", () => {
  expect(about).toMatchObject({ type: "FeatureCollection" });
  expect(JSON.stringify(about)).toMatch(/no position is taken.*naturalearthdata.*public domain/);
  expect(features.map(({ id }) => id)).toEqual([...Object.keys(members), "disputed"]);
});

describe.each(Object.keys(members))("%s", (code) => {
  const capital = countries.find((country) => country.code === code)?.capital;

  test("holds its capital and no other, its rings closed and turned as RFC 7946 wants them", () => {
    const shape = onSphere(code);
    const inside = countries.filter(
      (country) => country.capital && geoContains(shape, [country.capital.lon, country.capital.lat]),
    );
    expect(inside.map((country) => country.code)).toEqual([code]);
    expect(capital).toBeDefined();
    for (const ring of shape.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
    // Turned the other way, a country would be all the globe but itself.
    expect(geoArea(shape)).toBeLessThan(0.3);
  });
});

test("a country of several features is one land, without the borders between them", () => {
  const china = onSphere("CHN");
  // Hong Kong and Macao.
  expect(geoContains(china, [114.13, 22.42])).toBe(true);
  // Taiwan is none of the six.
  expect(geoContains(china, [121, 23.7])).toBe(false);
});
