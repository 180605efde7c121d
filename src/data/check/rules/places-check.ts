import { centralAsia } from "../../countries.ts";
import type { Dataset } from "../../schema/schema.ts";
import { type Borders, type Finding, findingAt, type Surroundings } from "../finding.ts";
import { iso3166 } from "../iso-3166.ts";

/** The countries that the map draws in full, whose own borders decide; of others the box around each part. */
const drawn: ReadonlySet<string> = new Set(["CHN", ...centralAsia]);

/** How far places of one name may lie apart, in degrees: a site, its town, the middle of a city. */
const sameName = 0.5;

/**
 * Capitals and the places of events lie inside the country that they name, those of projects inside one of theirs; and
 * places of one name lie where the others of that name do.
 */
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
    ...apart(dataset, remedy),
  ];
}

function apart(dataset: Dataset, remedy: string): Finding[] {
  const all = [
    ...dataset.countries.map((row, index) => ({ table: "countries" as const, row, index, place: row.capital })),
    ...dataset.events.flatMap((row, index) =>
      row.place ? [{ table: "events" as const, row, index, place: row.place }] : [],
    ),
    ...dataset.projects.flatMap((row, index) =>
      row.places.map((place) => ({ table: "projects" as const, row, index, place })),
    ),
  ];
  const byName = new Map<string, typeof all>();
  for (const one of all) byName.set(one.place.name, [...(byName.get(one.place.name) ?? []), one]);
  return all.flatMap((one) => {
    const others = (byName.get(one.place.name) ?? []).filter((other) => other !== one);
    if (others.length === 0) return [];
    const [lon, lat] = (["lon", "lat"] as const).map((axis) => middle(others.map(({ place }) => place[axis])));
    if (lon === undefined || lat === undefined) return [];
    if (Math.abs(one.place.lon - lon) <= sameName && Math.abs(one.place.lat - lat) <= sameName) return [];
    const message = `${one.place.name}: ${one.place.lat} N, ${one.place.lon} E, but elsewhere ${lat} N, ${lon} E`;
    return [findingAt(one.table, one.index, one.row, message, remedy)];
  });
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
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
