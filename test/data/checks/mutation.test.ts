import { readFileSync } from "node:fs";
import { group, randomLcg } from "d3";
import { expect, test } from "vitest";
import { naturalEarth } from "../../../scripts/borders/natural-earth.ts";
import { viewFaults } from "../../../scripts/borders/view-faults.ts";
import { checkData } from "../../../src/data/check/checks.ts";
import { exceptions } from "../../../src/data/check/exceptions.ts";
import { fileOf, nameOf } from "../../../src/data/check/finding.ts";
import { type Dataset, tables as schemas } from "../../../src/data/schema/schema.ts";
import { type Breaking, change, type Draw, type Kind, spoilText } from "./breaking.ts";
import { factBreakings } from "./fact-breakings.ts";
import { figureBreakings } from "./figure-breakings.ts";

/** A fresh copy of the tables as they are published, not of the frozen ones: how well the checks guard these is asked. */
function realTables(): Dataset {
  const read = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as unknown;
  return Object.fromEntries(Object.keys(schemas).map((name) => [name, read(name)])) as unknown as Dataset;
}

const before = realTables();
const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: "2026-11-29", before };
const gone = /kept last, and is gone/;

/** What does not fit the schema: one at a time, as nothing else is looked at then. */
const bounds: Kind = {
  "an amount beyond all trade": ({ trade }, { of }) => ["trade", change(of(trade), { usdBn: 1e21 })],
  "a year far off": ({ projects }, { of }) => ["projects", change(of(projects), { started: 20_240 })],
  "a text without end": spoilText((text) => text.repeat(200)),
  "a summit in 2142": ({ events }, { of }) => ["events", change(of(events), { date: "2142-06-01" })],
  "coordinates beyond the globe": ({ events }, { of }) => {
    const row = of(events.filter(({ place }) => place));
    if (row.place) row.place.lon = 714.3;
    return ["events", row];
  },
};

interface Case {
  readonly kind: string;
  readonly name: string;
  readonly row: string;
  readonly file: string;
}

/** Rounds of one breaking of each kind, in rows of their own, so that each is told from the others. */
function rounds(count: number, seed: number): Array<{ cases: Case[]; caught: Case[] }> {
  const random = randomLcg(seed);
  const draw: Draw = {
    number: random,
    of: (rows) => {
      const row = rows[Math.floor(random() * rows.length)];
      if (row === undefined) throw new Error("no row to draw from");
      return row;
    },
  };
  const run = (picked: ReadonlyArray<readonly [kind: string, name: string, breaking: Breaking]>) => {
    const tables = realTables();
    const cases = picked.map(([kind, name, breaking]) => {
      const [table, row] = breaking(tables, draw);
      return { kind, name, file: fileOf(table), row: nameOf(row) };
    });
    const findings = checkData(tables, surroundings, exceptions);
    const caught = cases.filter(({ kind, row, file }) =>
      findings.some(
        (finding) =>
          finding.file === file &&
          (finding.row === row || finding.row.startsWith(`${row} (`)) &&
          gone.test(finding.message) === (kind === "vanished"),
      ),
    );
    return { cases, caught };
  };
  const mixed = Array.from({ length: count }, (_, round) =>
    run(
      Object.entries({ ...factBreakings, ...figureBreakings }).flatMap(([kind, breakings]) => {
        const all = Object.entries(breakings);
        const one = all[round % all.length];
        return one ? [[kind, ...one] as const] : [];
      }),
    ),
  );
  return [...mixed, ...Object.entries(bounds).map((one) => run([["bounds", ...one]]))];
}

test("of 80 ways of breaking the data at least 72 are found by file and row, each kind by more than its absence", () => {
  const found = rounds(7, 0.2026);
  const cases = found.flatMap((round) => round.cases);
  const caught = new Set(found.flatMap((round) => round.caught));
  expect(new Set(cases.map(({ kind, name }) => `${kind}: ${name}`)).size).toBeGreaterThanOrEqual(80);
  const missed = cases.filter((one) => !caught.has(one)).map(({ kind, name, row }) => `${kind}: ${name}, ${row}`);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(cases.length / 10);
  const byKind = group(cases, ({ kind }) => kind);
  for (const [kind, ones] of byKind) {
    expect(ones.length, kind).toBeGreaterThanOrEqual(4);
    expect(ones.filter((one) => caught.has(one)).length, kind).toBeGreaterThanOrEqual(Math.ceil(ones.length / 2));
  }
});
