import { expect, test } from "vitest";
import { checkGrowth } from "../../../../../src/data/check/rules/trade/growth-check.ts";
import type { GrowthFact, TradeFact } from "../../../../../src/data/schema/schema.ts";
import { growth, printed, source, tablesOf, told } from "../small-tables.ts";

const sources = [source(), source({ id: "other" })];
const findings = (rates: GrowthFact[], ...trade: TradeFact[]) =>
  told(checkGrowth(tablesOf({ sources, trade, growth: rates })));
const saidOf = (patch: Partial<GrowthFact>, ...trade: TradeFact[]) =>
  findings([growth({ period: "2001" }), growth(patch)], ...trade).map((line) => line.replace(/^.+? \(line 3\): /, ""));
const remedy = "correct the rate, or its period, flow or currency";
const years = (before: number, after: number, patch: Partial<TradeFact> = {}) => [
  printed(before, { ...patch, period: "2023" }),
  printed(after, { ...patch, period: "2024" }),
];

test.each([
  [10, 11, 10, null],
  [10, 11.4, 10, null],
  [10, 10.6, 10, null],
  [10, 11.7, 10, "17.0"],
  [10, 10.3, 10, "3.0"],
  [10, 5, -50, null],
  [10, 4.5, -50, "-55.0"],
  // Up by nothing of what there was: all lost.
  [10, 1, -100, "-90.0"],
])("from %f to %f is %f per cent", (before, after, growthPct, isIt) => {
  expect(saidOf({ growthPct }, ...years(before, after))).toEqual(
    isIt === null ? [] : [`${growthPct} per cent, but from ${before} to ${after} bn it is ${isIt}; ${remedy}`],
  );
});

test("rates of yuan may differ by what the rate of exchange did", () => {
  expect(saidOf({ growthPct: 10, currency: "CNY" }, ...years(10, 11.9))).toEqual([]);
  expect(saidOf({ growthPct: 10, currency: "CNY" }, ...years(10, 12.4))).toHaveLength(1);
});

test("both figures and the rate are known as far as they are printed", () => {
  const rounded = (before: string, after: string) => [
    printed(Number(before), { period: "2023", asPublished: `$${before} billion` }),
    printed(Number(after), { period: "2024", asPublished: `$${after} billion` }),
  ];
  expect(saidOf({ growthPct: 20 }, ...rounded("1", "2"))).toEqual([]);
  expect(saidOf({ growthPct: 10.3 }, ...rounded("5.0", "5.8"))).toHaveLength(0);
  expect(saidOf({ growthPct: 10.3 }, ...years(5, 5.8))).toHaveLength(1);
  expect(saidOf({ growthPct: -90 }, ...years(10, 1.08))).toEqual([]);
  expect(saidOf({ growthPct: -90.01 }, ...years(10, 1.08))).toHaveLength(1);
});

test("it is of its own period, flow and side", () => {
  expect(saidOf({ growthPct: 90 }, ...years(10, 11, { flow: "export" }))).toEqual([]);
  expect(saidOf({ growthPct: 90 }, printed(11, { period: "2024" }))).toEqual([]);
  expect(saidOf({ growthPct: 90 }, printed(10, { period: "2023" }))).toEqual([]);
  expect(saidOf({ growthPct: 90 }, printed(0, { period: "2023" }), printed(10))).toEqual([]);
  expect(saidOf({ growthPct: 90 }, printed(10, { period: "2023" }), printed(0))).toEqual([]);
  const months = [
    printed(10, { period: "2023-01/2023-06" }),
    printed(11, { period: "2024-01/2024-06" }),
    printed(10, { period: "2023" }),
  ];
  expect(saidOf({ growthPct: 10, period: "2024-01/2024-06" }, ...months)).toEqual([]);
  expect(saidOf({ growthPct: 90, period: "2024-01/2024-06" }, ...months)).toHaveLength(1);
  // What Kazakhstan calls an export is an import of China's.
  const theirs = { reporter: "KAZ", partner: "CHN", flow: "export" } as const;
  expect(saidOf({ growthPct: 10, ...theirs }, ...years(10, 11, theirs))).toEqual([]);
  expect(saidOf({ growthPct: 90, ...theirs }, ...years(10, 11, theirs))).toHaveLength(1);
});

test("all trade grows by no more than the faster of its flows, and no less than the slower", () => {
  const flows = (total: number, sold: number, bought: number, patch: Partial<GrowthFact> = {}) =>
    findings([
      growth({ growthPct: total }),
      growth({ growthPct: sold, flow: "export", ...patch }),
      growth({ growthPct: bought, flow: "import" }),
    ]);
  expect(flows(10, 5, 20)).toEqual([]);
  expect(flows(20.1, 5, 20)).toEqual([]);
  expect(flows(4.9, 20, 5)).toEqual([]);
  expect(flows(20.2, 5, 20)).toEqual(
    ["total", "export", "import"].map(
      (flow, index) =>
        `data/growth.json CHN KAZ 2024 ${flow}, paper (line ${index + 2}): all trade by 20.2 per cent, exports by 5 and imports by 20; ${remedy}`,
    ),
  );
  expect(flows(4.8, 20, 5)).toHaveLength(3);
  for (const patch of [
    { source: "other" },
    { period: "2023" },
    { partner: "KGZ" },
    { reporter: "KAZ", partner: "CHN" },
  ] as const) {
    expect(flows(30, 5, 20, patch)).toEqual([]);
  }
  expect(findings([growth({ growthPct: 30 }), growth({ growthPct: 5, flow: "export" })])).toEqual([]);
  expect(findings([growth({ growthPct: 30 }), growth({ growthPct: 5, flow: "import" })])).toEqual([]);
  expect(findings([growth({ growthPct: 5, flow: "export" }), growth({ growthPct: 9, flow: "import" })])).toEqual([]);
});

test("with what a rate gives for the year before, the five come to their total", () => {
  const others = (["KGZ", "TJK", "TKM", "UZB"] as const).map((partner) => printed(10, { partner, period: "2023" }));
  const after = printed(11, { period: "2024" });
  const of = (whole: number, patch: Partial<GrowthFact> = {}, rows = others) =>
    saidOf({ growthPct: 10, ...patch }, ...rows, after, printed(whole, { partner: "C5", period: "2023" }));
  expect(of(50)).toEqual([]);
  expect(of(50.5)).toEqual([]);
  expect(of(49.5)).toEqual([]);
  expect(of(51)).toEqual([`10 per cent: the five would come to 50.00 in 2023, not 51 bn; ${remedy}`]);
  expect(of(49)).toEqual([`10 per cent: the five would come to 50.00 in 2023, not 49 bn; ${remedy}`]);
  // A rate in yuan gives none, and four are not the five.
  expect(of(51, { currency: "CNY" })).toEqual([]);
  expect(of(51, {}, others.slice(1))).toEqual([]);
  // Where the year before is published, the rate is compared with that.
  expect(of(51, {}, [...others, printed(10, { period: "2023" })])).toEqual([]);
});
