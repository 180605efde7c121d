import { expect, test } from "vitest";
import { checkClaims } from "../../../../src/data/check/rules/claims-check.ts";
import type { Claim, GrowthFact, TradeFact } from "../../../../src/data/schema/schema.ts";
import { claim, growth, source, surroundings, tablesOf, told, trade } from "./small-tables.ts";

const sources = [source(), source({ id: "article", seed: "2" }), source({ id: "other" })];

interface Figures {
  readonly trade?: TradeFact[];
  readonly growth?: GrowthFact[];
}

function findings(claims: Claim[], figures: Figures = {}) {
  return told(checkClaims(tablesOf({ sources, claims, ...figures }), surroundings));
}

/** Of one claim, without its name. */
const saidOf = (patch: Partial<Claim>, figures?: Figures) =>
  findings([claim(patch)], figures).map((line) => line.replace("data/claims.json claim (line 2): ", ""));

test("a sound claim is let be", () => {
  expect(saidOf({})).toEqual([]);
  expect(saidOf({ value: 40, unit: "US$ bn" })).toEqual([]);
  expect(
    saidOf({ verdict: "unverified", note: "No figures were found for it, and it is not found.", sources: [] }),
  ).toEqual([]);
});

test("it is made by an article, and not on the evidence of that", () => {
  expect(findings([claim(), claim({ id: "second", article: "other" })])).toEqual([
    'data/claims.json second (line 3): "other" is no seed article; name the source of the article that makes it, with its "seed"',
  ]);
  expect(saidOf({ sources: ["paper", "article"] })).toEqual([
    'the article stands among its own evidence; take it out of "sources"',
  ]);
  expect(saidOf({ sources: [] })).toEqual(['confirmed by nothing; name the sources, or make it "unverified"']);
});

test("value and unit go together", () => {
  expect(saidOf({ value: 3 })).toEqual(["value and unit go together; give both or neither"]);
  expect(saidOf({ unit: "trains" })).toEqual(["value and unit go together; give both or neither"]);
  expect(saidOf({ value: 3, unit: "trains" })).toEqual([]);
});

test("what is right is told of what is contradicted alone", () => {
  expect(saidOf({ verdict: "contradicted" })).toEqual([
    '"contradicted" without what is right; give "instead" with "contradicted" alone',
  ]);
  expect(saidOf({ verdict: "contradicted", instead: "It was 30." })).toEqual([]);
  expect(saidOf({ instead: "It was 30." })).toEqual([
    '"confirmed" with what is right; give "instead" with "contradicted" alone',
  ]);
});

test("the note says of what is unverified that it was not found, and of nothing that is confirmed", () => {
  expect(saidOf({ verdict: "unverified" })).toEqual([
    "unverified, but its note does not say what was not found; say so, or correct the verdict",
  ]);
  const note = "The second half was not found.";
  expect(saidOf({ note })).toEqual([
    'confirmed, but its note says that something was not found; correct the verdict, or add "qualified"',
  ]);
  expect(saidOf({ note, qualified: true })).toEqual([]);
  expect(saidOf({ note, verdict: "unverified" })).toEqual([]);
  expect(saidOf({ note, verdict: "contradicted", instead: "It was 30." })).toEqual([]);
});

const hasIt = "its own sources have the same figure; correct the value, the date, the sources or the verdict";
const hasNot = "none of its own sources has that figure; correct the value, the date, the sources or the verdict";
const contradicted = { verdict: "contradicted", instead: "It was 30." } as const;
const amount = (value: number) => ({ value, unit: "US$ bn" });

test.each<[Partial<Claim>, TradeFact[], string[]]>([
  [amount(41), [trade()], [`confirmed, but ${hasNot}`]],
  [amount(40), [trade()], []],
  [{ ...contradicted, ...amount(40) }, [trade()], [`contradicted, but ${hasIt}`]],
  [{ ...contradicted, ...amount(30) }, [trade()], []],
  [amount(41), [], []],
  // Whose figure it is, of when, and from where.
  [amount(41), [trade({ source: "other" })], []],
  [amount(41), [trade({ period: "2023" })], []],
  [amount(41), [trade({ reporter: "KAZ", partner: "CHN" })], []],
  // A flow bears it out, but says nothing against it.
  [amount(41), [trade({ flow: "export" })], []],
  [amount(25), [trade(), trade({ flow: "export", usdBn: 25, asPublished: "$25.0 billion" })], []],
  // A change of three billion is no amount of forty.
  [amount(3), [trade()], []],
  [amount(14), [trade()], [`confirmed, but ${hasNot}`]],
  [amount(10), [trade({ usdBn: 30, asPublished: "$30.0 billion" })], [`confirmed, but ${hasNot}`]],
  [{ value: 41, unit: "US$ bn a year" }, [trade()], [`confirmed, but ${hasNot}`]],
  [{ value: 41, unit: "trains" }, [trade()], []],
  // The rounding of both: half of the claim's last digit and the whole of the figure's.
  [amount(40.1), [trade({ usdBn: 40.02, asPublished: "$40.02 billion" })], [`confirmed, but ${hasNot}`]],
  [amount(40.1), [trade({ usdBn: 40.05, asPublished: "$40.05 billion" })], []],
  [amount(41), [trade({ usdBn: 40.5, asPublished: "$40.50 billion" })], []],
  [amount(41), [trade({ usdBn: 40.48, asPublished: "$40.48 billion" })], [`confirmed, but ${hasNot}`]],
])("%o beside %o", (patch, rows, said) => {
  expect(saidOf(patch, { trade: rows })).toEqual(said);
});

test.each<[number, GrowthFact[], string[]]>([
  [10, [growth()], []],
  [10.04, [growth()], []],
  [10.05, [growth({ growthPct: 10 })], [`confirmed, but ${hasNot}`]],
  [9.9, [growth()], [`confirmed, but ${hasNot}`]],
  [12, [growth(), growth({ flow: "export", growthPct: 12 })], []],
  [12, [growth({ source: "other" })], []],
  [12, [], []],
])("a rate of %f beside %o", (value, rows, said) => {
  expect(saidOf({ value, unit: "%" }, { growth: rows, trade: [trade()] })).toEqual(said);
});

test("its view leads to something", () => {
  const looked: unknown[] = [];
  const tables = tablesOf({ sources, claims: [claim({ view: "?year=1890" }), claim({ id: "second" })] });
  const viewFaults = (...asked: unknown[]) => {
    looked.push(asked);
    return ['"1890" cannot be the year'];
  };
  expect(told(checkClaims(tables, { ...surroundings, viewFaults }))).toEqual([
    'data/claims.json claim (line 2): its view "?year=1890": "1890" cannot be the year; copy the address of the page that shows it',
  ]);
  expect(looked).toEqual([["?year=1890", tables]]);
});
