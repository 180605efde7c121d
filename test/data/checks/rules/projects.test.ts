import { expect, test } from "vitest";
import { checkProjects } from "../../../../src/data/check/rules/projects-check.ts";
import type { Project } from "../../../../src/data/schema/schema.ts";
import { project, source, tablesOf, told } from "./small-tables.ts";

const sources = [source(), source({ id: "loans", publisher: "AidData" })];
const saidOf = (patch: Partial<Project>) =>
  told(checkProjects(tablesOf({ sources, projects: [project({ id: "first" }), project(patch)] }))).map((line) =>
    line.replace("data/projects.json line (line 3): ", ""),
  );

const loan: Project["financing"][number] = {
  lender: "Bank",
  kind: "loan",
  amount: { value: 10, currency: "USD" },
  year: 2010,
  aidData: 7,
};
/** 1,112 km along a meridian. */
const line = [
  { name: "A", lon: 70, lat: 40 },
  { name: "B", lon: 70, lat: 50 },
];

test.each<[Partial<Project>, string[]]>([
  [{}, []],
  [{ opened: 2010 }, []],
  [{ opened: 2009 }, ["opened 2009, before it was started 2010; swap or correct the years"]],
  [{ opened: null }, []],
  [{ started: null }, []],
  [{ status: "suspended" }, []],
  [{ status: "construction" }, ['opened 2014, but its status is "construction"; correct one of them']],
  [{ status: "construction", opened: null, expectedOpening: 2030 }, []],
  [{ expectedOpening: 2030 }, ['in use, but expected for 2030; take "expectedOpening" out']],
  [{ status: "construction", opened: null, expectedOpening: 2010 }, []],
  [{ status: "construction", opened: null, started: null, expectedOpening: 2009 }, []],
  [
    { status: "construction", opened: null, expectedOpening: 2009 },
    ["expected for 2009, before it was started 2010; swap or correct the years"],
  ],
  [{ financing: [loan], sources: ["paper", "loans"] }, []],
  [{ financing: [loan] }, ["its financing has no source of AidData; name the source with AidData's records"]],
  [{ lengthKm: 20 }, ["20 km long, but at one place; give the places along it, in order"]],
  [{ lengthKm: 1112, places: line }, []],
  [{ costUsdBn: 12 }, []],
  [{ costUsdBn: 12.1 }, ['12.1 bn US$ for a project of the kind "railway"; give costUsdBn in billions of US dollars']],
  [{ lengthKm: 1501, places: line }, ['1501 km for one of the kind "railway"; give lengthKm in kilometres']],
  [{ lengthKm: 1500, places: line }, []],
  [{ lengthKm: 668, places: line }, []],
  [
    { lengthKm: 667, places: line },
    ["667 km long, but 1112 km along its places; correct the length in kilometres, or the places"],
  ],
  [{ kind: "road", lengthKm: 2779, places: line }, []],
  [
    { kind: "road", lengthKm: 2781, places: line },
    ["2781 km long, but 1112 km along its places; correct the length in kilometres, or the places"],
  ],
  [{ lengthKm: 1000, places: line, costUsdBn: 0.3 }, []],
  [
    { lengthKm: 1000, places: line, costUsdBn: 0.29 },
    ["0.29 million US$ a kilometre; correct costUsdBn (billions) or lengthKm"],
  ],
])("%o", (patch, said) => {
  expect(saidOf(patch)).toEqual(said);
});

test("a kilometre costs at most a hundred million, and a length is along a great circle", () => {
  const short = [
    { name: "A", lon: 70, lat: 60 },
    { name: "B", lon: 71, lat: 60 },
  ];
  const of = (lengthKm: number, costUsdBn: number) => saidOf({ lengthKm, costUsdBn, places: short });
  expect(of(60, 6)).toEqual([]);
  expect(of(60, 6.1)).toEqual(["101.67 million US$ a kilometre; correct costUsdBn (billions) or lengthKm"]);
  expect(of(20, 1)).toEqual([
    "20 km long, but 56 km along its places; correct the length in kilometres, or the places",
  ]);
});

test("a line runs along all of its places", () => {
  const places = [...line, { name: "C", lon: 70, lat: 40 }];
  expect(saidOf({ lengthKm: 1000, places })).toEqual([
    "1000 km long, but 2224 km along its places; correct the length in kilometres, or the places",
  ]);
  expect(saidOf({ lengthKm: 1000, places: line.toReversed() })).toEqual([]);
});
