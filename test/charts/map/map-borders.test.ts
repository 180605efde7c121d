import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geoConicEqualArea } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { bordersFile, cutBorders, formatBorders, members, readAtlas } from "../../../scripts/borders/cut-borders.ts";
import { borders } from "../../../src/charts/map/layout/map-borders.ts";
import { project } from "../../../src/charts/map/layout/map-projection.ts";
import { ringsOf } from "./border-rings.ts";

const atlas = readAtlas();
const committed = readFileSync(bordersFile, "utf8");

describe("the committed borders", () => {
  test("are those of a fresh cut: after a change to the script, run `npm run borders`", () => {
    expect(formatBorders(cutBorders(atlas)) === committed).toBe(true);
  });

  test("take at most 10 kB on the wire", () => {
    expect(brotliCompressSync(committed).length).toBeLessThanOrEqual(10_000);
  });

  test.each(Object.keys(members))("have every vertex that the source has: %s", (code) => {
    const rings = sourceRings(code);
    expect(ringsOf(path(code), borders.grid).map((ring) => ring.length)).toEqual(rings.map((ring) => ring.length - 1));
  });

  test.each(Object.keys(members))("lie wholly inside the view: %s", (code) => {
    const [width, height] = borders.viewBox;
    for (const [x, y] of ringsOf(path(code), borders.grid).flat()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  test("keep the enclaves of the Fergana valley", () => {
    // Three of Uzbekistan, Sokh and Shohimardon among them, and two of Tajikistan, Vorukh among them.
    const inValley = ([x, y]: readonly [number, number]) => {
      const [left, top] = project(70, 41);
      const [right, bottom] = project(72.5, 39.4);
      return x > left && x < right && y > top && y < bottom;
    };
    const pieces = (code: string) =>
      ringsOf(path(code), borders.grid).filter((ring) => ring.length < 60 && ring.every(inValley)).length;
    expect(pieces("UZB")).toBe(3);
    expect(pieces("TJK")).toBe(2);
  });

  test("are projected as d3 does it", () => {
    const { rotate, parallels, scale, translate } = borders.projection;
    const theirs = geoConicEqualArea()
      .rotate([...rotate])
      .parallels([...parallels])
      .scale(scale)
      .translate([...translate]);
    for (let lon = 40; lon <= 135; lon += 2.5) {
      for (let lat = 15; lat <= 60; lat += 2.5) {
        const [x, y] = theirs([lon, lat]) ?? [];
        expect(project(lon, lat)[0]).toBeCloseTo(x ?? Number.NaN, 1);
        expect(project(lon, lat)[1]).toBeCloseTo(y ?? Number.NaN, 1);
      }
    }
  });

  test("meet the places that the page projects itself", () => {
    const [lon = 0, lat = 0] = sourceRings("KGZ")[0]?.[0] ?? [];
    const [x, y] = project(lon, lat);
    const [drawnX = 0, drawnY = 0] = ringsOf(path("KGZ"), borders.grid)[0]?.[0] ?? [];
    expect(Math.abs(x - drawnX)).toBeLessThanOrEqual(0.5 / borders.grid + 0.01);
    expect(Math.abs(y - drawnY)).toBeLessThanOrEqual(0.5 / borders.grid + 0.01);
  });
});

function path(code: string): string {
  return borders.countries[code as keyof typeof borders.countries];
}

function sourceRings(code: string): Position[][] {
  return feature(atlas, atlas.objects.countries)
    .features.filter(({ id }) => members[code]?.includes(String(id)))
    .flatMap(({ geometry }) => {
      const { type, coordinates } = geometry as Polygon | MultiPolygon;
      return type === "Polygon" ? coordinates : coordinates.flat();
    });
}
