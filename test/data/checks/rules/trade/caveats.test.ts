import { expect, test } from "vitest";
import { checkCaveats } from "../../../../../src/data/check/rules/trade/caveats-check.ts";
import type { TradeFact } from "../../../../../src/data/schema/schema.ts";
import { source, tablesOf, told, trade } from "../small-tables.ts";

const saidOf = (patch: Partial<TradeFact>) =>
  told(checkCaveats(tablesOf({ sources: [source()], trade: [trade({ period: "2023" }), trade(patch)] }))).map((line) =>
    line.replace("data/trade.json CHN KAZ 2024 total, paper (line 3): ", ""),
  );

test.each([
  ["An outlier beside all others.", "outlier"],
  ["The page does not say whose: ledger not named.", "ledger-unnamed"],
  ["It does not name the ledger.", "ledger-unnamed"],
  ["Of low confidence.", "low-confidence"],
  ["A doubtful figure.", "low-confidence"],
  ["Quoted by a blog.", "quoted"],
  ["The publisher's conversion.", "converted"],
  ["A conversion by the publisher.", "converted"],
] as const)("“%s” is a doubt, “%s”", (note, caveat) => {
  expect(saidOf({ note })).toEqual([`its note doubts it, but it has no caveat; add "caveat": "${caveat}"`]);
  expect(saidOf({ note, caveat })).toEqual([]);
});

test("a note may say something else, and a caveat says why", () => {
  expect(saidOf({})).toEqual([]);
  expect(saidOf({ note: "Of the first half as well." })).toEqual([]);
  expect(saidOf({ caveat: "quoted" })).toEqual(['caveat "quoted" without a reason; say why in its note']);
  expect(saidOf({ caveat: "quoted", note: "It says so." })).toEqual([]);
});

test("no row with a caveat stands for its cell", () => {
  const quoted = trade({ note: "Quoted by a blog.", caveat: "quoted" });
  expect(told(checkCaveats(tablesOf({ sources: [source()], trade: [quoted] })))).toEqual([]);
  const chosen = trade({ note: "It says so." });
  const tables = tablesOf({
    sources: [source()],
    trade: [trade({ period: "2023" }), chosen, trade({ partner: "KGZ" })],
  });
  expect(told(checkCaveats(tables))).toEqual([]);
  // The book keeps what it has chosen: it stands for one that chooses wrongly.
  Object.assign(chosen, { caveat: "quoted" });
  expect(told(checkCaveats(tables))).toEqual([
    "data/trade.json CHN KAZ 2024 total, paper (line 3): preferred in spite of its caveat; correct src/data/figures/preferred.ts",
  ]);
});
