import { centralAsia } from "../../countries.ts";
import type { Dataset } from "../../schema/schema.ts";
import { type Borders, type Finding, findingAt, type Surroundings } from "../finding.ts";
import { iso3166 } from "../iso-3166.ts";

/** The countries that the map draws in full, whose own borders decide; of others the box around each part. */
const drawn: ReadonlySet<string> = new Set(["CHN", ...centralAsia]);

/** Capitals and the places of events lie inside the country that they name, those of projects inside one of theirs. */
export function checkPlaces(dataset: Dataset, { bordersOf }: Surroundings): Finding[] {
  const outside = (code: string, point: Point): string | null => {
    const borders = bordersOf(iso3166.get(code)?.numeric ?? "");
    if (!borders) return `${code} has no borders to compare with`;
    const isInside = drawn.has(code) ? isInBorders(borders, point) : isInBox(borders, point);
    return isInside ? null : `${point.lat} N, ${point.lon} E is not in ${code}`;
  };
  const remedy = "correct longitude and latitude (in that order, in degrees), or the country";
  return [
    ...dataset.countries.flatMap((row, index) => {
      const fault = outside(row.code, row.capital);
      return fault ? [findingAt("countries", index, row, `${row.capital.name}: ${fault}`, remedy)] : [];
    }),
    ...dataset.events.flatMap((row, index) => {
      const fault = row.place && outside(row.place.country, row.place);
      return fault ? [findingAt("events", index, row, `${row.place?.name}: ${fault}`, remedy)] : [];
    }),
    ...dataset.projects.flatMap((row, index) =>
      row.places
        .filter((place) => row.countries.every((code) => outside(code, place) !== null))
        .map((place) => {
          const message = `${place.name}: ${place.lat} N, ${place.lon} E is not in ${row.countries.join(" or ")}`;
          return findingAt("projects", index, row, message, remedy);
        }),
    ),
  ];
}

interface Point {
  readonly lon: number;
  readonly lat: number;
}

type Ring = Borders[number][number];

function isInBorders(borders: Borders, point: Point): boolean {
  return borders.some(([outer, ...holes]) => outer && isInRing(outer, point) && !holes.some((r) => isInRing(r, point)));
}

/** A ray to the east crosses the ring an odd number of times. */
function isInRing(ring: Ring, { lon, lat }: Point): boolean {
  let inside = false;
  let before = ring.at(-1);
  for (const [x, y] of ring) {
    const [beforeX, beforeY] = before ?? [x, y];
    if (y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x)) inside = !inside;
    before = [x, y];
  }
  return inside;
}

function isInBox(borders: Borders, { lon, lat }: Point): boolean {
  return borders.some(([outer = []]) => {
    const xs = outer.map(([x]) => x);
    const ys = outer.map(([, y]) => y);
    return lon >= Math.min(...xs) && lon <= Math.max(...xs) && lat >= Math.min(...ys) && lat <= Math.max(...ys);
  });
}
