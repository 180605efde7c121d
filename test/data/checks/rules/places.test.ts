import { expect, test } from "vitest";
import type { Borders } from "../../../../src/data/check/finding.ts";
import { checkPlaces } from "../../../../src/data/check/rules/places-check.ts";
import type { Country, Dataset } from "../../../../src/data/schema/schema.ts";
import { datasetTables } from "../../../book.ts";
import { astana, event, project, surroundings, tablesOf, told } from "./small-tables.ts";

type Corner = readonly [lon: number, lat: number];
const square = (west: number, south: number, east: number, north: number): Corner[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Kazakhstan with a hole and an island, Uzbekistan an L beside it, Germany a triangle. */
const borders: Readonly<Record<string, Borders>> = {
  "398": [[square(60, 40, 80, 55), square(68, 44, 70, 46)], [square(90, 40, 92, 42)]],
  "860": [
    [
      [
        [50, 30],
        [58, 30],
        [58, 34],
        [54, 34],
        [54, 38],
        [50, 38],
        [50, 30],
      ],
    ],
  ],
  "276": [
    [
      [
        [6, 47],
        [15, 47],
        [6, 55],
        [6, 47],
      ],
    ],
    [square(20, 47, 21, 48)],
  ],
};

function findings(rows: Partial<Dataset>) {
  return told(checkPlaces(tablesOf(rows), { ...surroundings, bordersOf: (numeric) => borders[numeric] }));
}

const remedy = "correct longitude and latitude (in that order, in degrees), or the country";

test.each([
  ["KAZ", 70, 50, true],
  ["KAZ", 69, 45, false],
  ["KAZ", 69, 47, true],
  ["KAZ", 67, 45, true],
  ["KAZ", 91, 41, true],
  ["KAZ", 85, 41, false],
  ["KAZ", 59.9, 50, false],
  ["KAZ", 80.1, 50, false],
  ["KAZ", 70, 39.9, false],
  ["KAZ", 70, 55.1, false],
  ["KAZ", 50, 70, false],
  ["UZB", 52, 37, true],
  ["UZB", 56, 33, true],
  ["UZB", 56, 36, false],
  ["UZB", 53.9, 35, true],
  ["UZB", 54.1, 35, false],
  // Of countries that the map does not draw in full, the box around each part.
  ["DEU", 14, 54, true],
  ["DEU", 6, 47, true],
  ["DEU", 15, 55, true],
  ["DEU", 20.5, 47.5, true],
  ["DEU", 17, 47.5, false],
  ["DEU", 5.9, 50, false],
  ["DEU", 15.1, 50, false],
  ["DEU", 10, 46.9, false],
  ["DEU", 10, 55.1, false],
])("in %s at %d E, %d N: %s", (country, lon, lat, isInside) => {
  const events = [event({ id: "nowhere" }), event({ place: { name: "Somewhere", country, lon, lat } })];
  expect(findings({ events })).toEqual(
    isInside ? [] : [`data/events.json visit (line 3): Somewhere: ${lat} N, ${lon} E is not in ${country}; ${remedy}`],
  );
});

test("a slanting border", () => {
  const slanting: Borders = [
    [
      [
        [0, 0],
        [10, 0],
        [0, 10],
        [0, 0],
      ],
    ],
  ];
  const isIn = (lon: number, lat: number) => {
    const events = [event({ place: { name: "Somewhere", country: "KAZ", lon, lat } })];
    return checkPlaces(tablesOf({ events }), { ...surroundings, bordersOf: () => slanting }).length === 0;
  };
  expect([isIn(2, 7), isIn(2, 9), isIn(7, 2), isIn(9, 2), isIn(4, 4), isIn(6, 6)]).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test("a country without borders, or that there is not", () => {
  const place = { name: "Somewhere", country: "FRA", lon: 2, lat: 48 };
  expect(findings({ events: [event({ place })] })).toEqual([
    `data/events.json visit (line 2): Somewhere: FRA has no borders to compare with; ${remedy}`,
  ]);
  expect(findings({ events: [event({ place: { ...place, country: "XQZ" } })] })).toHaveLength(1);
});

test("capitals", () => {
  const countries = datasetTables().countries.filter(({ code }) => code === "KAZ" || code === "UZB");
  expect(findings({ countries: countries.filter(({ code }) => code === "KAZ") })).toEqual([]);
  const uzb = countries.findIndex(({ code }) => code === "UZB");
  expect(findings({ countries })).toEqual([
    `data/countries.json UZB (line ${uzb + 2}): Tashkent: ${countries[uzb]?.capital.lat} N, ${countries[uzb]?.capital.lon} E is not in UZB; ${remedy}`,
  ]);
});

test("each place of a project lies in one of its countries", () => {
  const places = [
    { name: "A", lon: 70, lat: 50 },
    { name: "B", lon: 52, lat: 37 },
    { name: "C", lon: 0, lat: 0 },
  ];
  expect(findings({ projects: [project({ countries: ["KAZ", "UZB"], places: places.slice(0, 2) })] })).toEqual([]);
  expect(findings({ projects: [project(), project({ id: "second", countries: ["KAZ", "UZB"], places })] })).toEqual([
    `data/projects.json second (line 3): C: 0 N, 0 E is not in KAZ or UZB; ${remedy}`,
  ]);
});

test("places of one name lie where the others of that name do", () => {
  const at = (lon: number, lat: number, id: string) => event({ id, place: { ...astana, lon, lat } });
  expect(findings({ events: [at(71, 51, "a"), at(71.5, 51.5, "b")] })).toEqual([]);
  const far = (lon: number, lat: number) =>
    findings({ events: [at(71, 51, "a"), at(71, 51, "b"), at(lon, lat, "c"), at(71, 51, "d")] });
  for (const [lon, lat] of [
    [71.6, 51],
    [70.4, 51],
    [71, 51.6],
    [71, 50.4],
  ] as const) {
    expect(far(lon, lat)).toEqual([
      `data/events.json c (line 4): Astana: ${lat} N, ${lon} E, but elsewhere 51 N, 71 E; ${remedy}`,
    ]);
  }
  expect(
    findings({ events: [at(71, 51, "a"), event({ id: "b", place: { ...astana, name: "Karaganda", lon: 73 } })] }),
  ).toEqual([]);
});

test("whatever they are places of", () => {
  const [kazakhstan] = datasetTables().countries.filter(({ code }) => code === "KAZ") as [Country];
  const rows = {
    countries: [{ ...kazakhstan, capital: { name: "Astana", lon: 71, lat: 51 } }],
    events: [event(), event({ id: "second", place: { ...astana, lon: 72, lat: 51 } })],
    projects: [project({ places: [{ name: "Astana", lon: 71, lat: 51 }] }), project({ id: "third" })],
  };
  expect(findings(rows)).toEqual([
    `data/events.json second (line 3): Astana: 51 N, 72 E, but elsewhere 51 N, 71 E; ${remedy}`,
  ]);
  expect(
    findings({ ...rows, events: [], projects: [project({ places: [{ name: "Astana", lon: 72, lat: 51 }] })] }),
  ).toEqual([
    `data/countries.json KAZ (line 2): Astana: 51 N, 71 E, but elsewhere 51 N, 72 E; ${remedy}`,
    `data/projects.json line (line 2): Astana: 51 N, 72 E, but elsewhere 51 N, 71 E; ${remedy}`,
  ]);
});
