import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type GeoConicProjection, geoBounds, geoConicEqualArea, geoDistance, geoPath } from "d3";
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Borders, PageOutlines } from "../../src/charts/map/layout/map-borders.ts";
import {
  beyond,
  clip,
  closedPath,
  type Extent,
  grid,
  height,
  isVisible,
  openPath,
  snap,
  width,
} from "./border-paths.ts";

/**
 * Cuts the region out of Natural Earth once, so that the page ships finished paths of some ten kilobytes and
 * needs neither topology nor projection code to show its first picture. Run by `npm run borders`; a test makes
 * a fresh cut and compares it with the committed file.
 */

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Land = FeatureCollection<Polygon | MultiPolygon, { name: string }>;

const margin = { left: 12, vertical: 6 };
const meridian = 78;
const parallels = [35, 47] as const;

/**
 * ISO numeric ids of the features that make up each of the six. Hong Kong and Macao are features of their own in
 * the source and belong to China undisputed; Taiwan is drawn as the source has it, apart and neutral.
 */
export const members: Readonly<Record<string, readonly string[]>> = {
  CHN: ["156", "344", "446"],
  KAZ: ["398"],
  KGZ: ["417"],
  UZB: ["860"],
  TKM: ["795"],
  TJK: ["762"],
};

const china = "156";
const india = "356";
const pakistan = "586";
/** North of here, the boundary between India and Pakistan is the line of control in Kashmir. */
const kashmirFrom = 32.4;
/** Bends of other land with a smaller area (in steradians) are straightened: at this scale they go unseen. */
const simplification = 3e-6;
/** Land farther from the middle of the map than this (in radians) is left out before it is projected. */
const horizon = 0.9;

export function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(file, "utf8")) as Atlas;
}

export function cutBorders(atlas: Atlas): Borders & PageOutlines {
  const six = new Set(Object.values(members).flat());
  const land = countriesOf(atlas);
  const whole: Land = { ...land, features: land.features.filter(({ id }) => six.has(String(id))) };
  const { projection, parameters } = fitProjection(whole);

  const middle = projection.invert?.([width / 2, height / 2]) ?? [meridian, 40];
  const isNear = (ring: Position[]) => ring.some((point) => geoDistance(point as [number, number], middle) < horizon);
  const outer = simplifyNeighbours(atlas, six);
  const isSix = (object: GeometryObject) => six.has(String(object.id));
  const border = (keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(outer, outer.objects.countries, (a, b) => a !== b && keep(a, b));

  // The six lie upon it: their borders with neighbours are no part of its outline, their coasts are.
  const outerLand = polygons(landOf(outer).filter(([ring = []]) => isNear(ring)));
  const landIn = (extent?: Extent) => clip(projection, outerLand, extent).filter(isVisible).map(closedPath).join("");
  const outerBorders = border((a, b) => !isSix(a) && !isSix(b));
  const bordersIn = (extent?: Extent) => clip(projection, outerBorders, extent).map(openPath).join("");

  return {
    viewBox: [width, height],
    grid,
    projection: parameters,
    countries: Object.fromEntries(
      Object.entries(members).map(([code, ids]) => [code, wholePath(land, ids, projection)]),
    ) as Borders["countries"],
    land: landIn(),
    neighbourBorders: bordersIn(),
    landBeyond: beyond.map(landIn).join(""),
    bordersBeyond: beyond.map(bordersIn).join(""),
    ...locatorPaths(atlas, projection),
    disputed: clip(projection, disputedLines(border)).map(openPath).join(""),
    source: "Natural Earth 4.1",
    atlas: "world-atlas 2.0.2",
  };
}

/** Bends with a smaller area (in steradians) are straightened in the locator, which is a sixth as large as the map. */
const locatorSimplification = 6e-5;

/** China, and the five as one, coarse and without small islands. */
function locatorPaths(
  atlas: Atlas,
  projection: GeoConicProjection,
): Pick<PageOutlines, "locatorChina" | "locatorFive"> {
  const coarse = simplify(presimplify(atlas, sphericalTriangleArea), locatorSimplification);
  const isChina = (object: GeometryObject) => members["CHN"]?.includes(String(object.id)) ?? false;
  const isOfSix = (object: GeometryObject) => Object.values(members).flat().includes(String(object.id));
  const path = (keep: (object: GeometryObject) => boolean) => {
    const objects = coarse.objects.countries.geometries.filter(keep) as Parameters<typeof merge>[1];
    return clip(projection, merge(coarse, objects)).filter(isVisible).map(closedPath).join("");
  };
  return { locatorChina: path(isChina), locatorFive: path((object) => isOfSix(object) && !isChina(object)) };
}

/** All rings of some features, vertex by vertex. */
function wholePath(land: Land, ids: readonly string[], projection: GeoConicProjection): string {
  return land.features
    .filter(({ id }) => ids.includes(String(id)))
    .flatMap(({ geometry }) => ringsOf(geometry))
    .map((ring) => closedPath(ring.slice(0, -1).map((point) => snap(projection(point as [number, number])))))
    .join("");
}

function countriesOf(atlas: Atlas): Land {
  return feature(atlas, atlas.objects.countries) as Land;
}

/** Fits the six by height, with the room that is left over in the east. */
function fitProjection(six: Land): { projection: GeoConicProjection; parameters: Borders["projection"] } {
  const rotate = [-meridian, 0] as const;
  const projection = geoConicEqualArea()
    .rotate([...rotate])
    .parallels([...parallels])
    .precision(0);
  projection.fitHeight(height - 2 * margin.vertical, six);
  const scale = Math.floor(projection.scale() * 10) / 10;
  projection.scale(scale).translate([0, 0]);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(six);
  const translate = [Math.ceil(margin.left - left), Math.round((height - top - bottom) / 2)] as const;
  projection.translate([...translate]);
  return { projection, parameters: { rotate, parallels, scale, translate } };
}

/** Arcs that bound the six keep all their points, or the neighbours would no longer meet them. */
function simplifyNeighbours(atlas: Atlas, six: ReadonlySet<string>): Atlas {
  const weighed = presimplify(atlas, sphericalTriangleArea);
  const saved = new Set<number>();
  for (const geometry of weighed.objects.countries.geometries) {
    if (!six.has(String(geometry.id)) || !("arcs" in geometry)) continue;
    for (const arc of geometry.arcs.flat(2) as number[]) saved.add(arc < 0 ? ~arc : arc);
  }
  weighed.arcs.forEach((arc, index) => {
    if (saved.has(index)) for (const point of arc) point[2] = Number.POSITIVE_INFINITY;
  });
  return simplify(weighed, simplification);
}

/** All land as polygons, each as its rings. */
function landOf(atlas: Atlas): Position[][][] {
  return merge(atlas, atlas.objects.countries.geometries as Parameters<typeof merge>[1]).coordinates;
}

function polygons(coordinates: Position[][][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}

/**
 * What can be told from the features alone: the whole boundary between China and India, which no treaty fixes;
 * the line of control in Kashmir; and the outline of features that the source gives to no country.
 */
export function disputedLines(
  border: (keep: (a: GeometryObject, b: GeometryObject) => boolean) => MultiLineString,
): MultiLineString {
  const between = (one: string, other: string) =>
    border((a, b) => (a.id === one && b.id === other) || (a.id === other && b.id === one)).coordinates;
  const inKashmir = (line: Position[]) => geoBounds({ type: "LineString", coordinates: line })[1][1] > kashmirFrom;
  const unassigned = border((a, b) => a.id === undefined || b.id === undefined);
  return {
    type: "MultiLineString",
    coordinates: [
      ...between(china, india),
      ...between(india, pakistan)
        .map((line) => line.filter(([, latitude = 0]) => latitude > kashmirFrom))
        .filter((line) => line.length > 1 && inKashmir(line)),
      ...unassigned.coordinates,
    ],
  };
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

export function formatBorders(borders: ReturnType<typeof cutBorders>): string {
  return `${JSON.stringify(borders, null, 2)}\n`;
}

export const bordersFile = new URL("../../src/charts/map/layout/borders.json", import.meta.url);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(bordersFile, formatBorders(cutBorders(readAtlas())));
}
