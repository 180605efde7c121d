import { expect, test } from "vitest";
import { checkDenominators } from "../../../../src/data/check/rules/denominators-check.ts";
import type { Denominator } from "../../../../src/data/schema/schema.ts";
import { denominator, tablesOf, told } from "./small-tables.ts";

const people = { indicator: "population", unit: "persons" } as const;
const findings = (...denominators: Denominator[]) => told(checkDenominators(tablesOf({ denominators })));
const name = ({ indicator, period }: Denominator, line: number) =>
  `data/denominators.json ${indicator} KAZ ${period}, paper (line ${line})`;

test.each<[Partial<Denominator>, string | null]>([
  [{ value: 5e8 }, null],
  [{ value: 1e12 }, null],
  [{ value: 4.9e8 }, "490000000 US dollars"],
  [{ value: 1.1e12 }, "1100000000000 US dollars"],
  [{ ...people, value: 1e6 }, null],
  [{ ...people, value: 1e8 }, null],
  [{ ...people, value: 9e5 }, "900000 persons"],
  [{ ...people, value: 1.1e8 }, "110000000 persons"],
])("%o is within what countries have, or is told", (patch, amount) => {
  const row = denominator(patch);
  expect(findings(denominator(), row)).toEqual(
    amount === null ? [] : [`${name(row, 3)}: ${amount} are out of bounds; correct its unit`],
  );
});

const years = (before: number, own: number, after: number, patch: Partial<Denominator> = {}) =>
  [before, own, after].map((value, index) => denominator({ ...patch, value, period: String(2023 + index) }));

test.each<[string, Denominator[], string | null]>([
  ["1.8 times", years(1e11, 1.8e11, 1e11), null],
  ["less than that part", years(1.8e11, 1e11, 1.8e11), null],
  ["twice", years(1e11, 2e11, 1e11), "200000000000 beside 100000000000 and 100000000000"],
  ["half", years(1e11, 5e10, 1e11), "50000000000 beside 100000000000 and 100000000000"],
  ["twice one of both", years(1e11, 2e11, 2.1e11).slice(0, 3), null],
  ["people by a twentieth", years(1e7, 1.05e7, 1e7, people), null],
  ["people by a tenth", years(1e7, 1.1e7, 1e7, people), "11000000 beside 10000000 and 10000000"],
])("%s of the years around it", (_, rows, said) => {
  const [, own = denominator()] = rows;
  expect(findings(...rows).filter((line) => line.includes(" 2024, "))).toEqual(
    said === null
      ? []
      : [`${name(own, 3)}: ${said} in the years around it; compare it with its source: a digit, unit or country`],
  );
});

test("neither other countries nor other figures are around it", () => {
  expect(
    findings(
      denominator({ value: 1e11 }),
      denominator({ value: 1e10, country: "KGZ", period: "2023" }),
      denominator({ ...people, value: 2e7, period: "2025" }),
      denominator({ value: 1e10, period: "2021" }),
    ),
  ).toEqual([]);
});

test("a year at the end has one neighbour", () => {
  expect(findings(...years(1e11, 1.1e11, 3e11)).map((line) => line.slice(0, 40))).toEqual([
    "data/denominators.json gdp KAZ 2025, pap",
  ]);
});
