import { describe, expect, test } from "vitest";
import { checkJumps } from "../../../../../src/data/check/rules/trade/jumps-check.ts";
import type { TradeFact, YuanFact } from "../../../../../src/data/schema/schema.ts";
import { printed, source, tablesOf, told, trade, yuan } from "../small-tables.ts";

const sources = ["paper", "other", "third", "fourth"].map((id) => source({ id }));
const remedy =
  "compare it with its page: the unit, the decimals, the flow, and whose figure it is; or give it a caveat";
const findings = (rows: TradeFact[], amounts: YuanFact[] = []) =>
  told(checkJumps(tablesOf({ sources, trade: rows, yuan: amounts })));
/** Of the first row alone. */
const saidOf = (...rows: TradeFact[]) =>
  findings(rows).flatMap((line) => {
    const [, said] = /\(line 2\): (.+)$/.exec(line) ?? [];
    return said === undefined ? [] : [said];
  });

describe("beside other sources of the same", () => {
  const other = (usdBn: number, id = "other") => printed(usdBn, { source: id });

  test("it is no more than twice their middle one, and no less than half", () => {
    expect(findings([printed(20), other(10)])).toEqual([]);
    expect(findings([printed(20.1), other(10)])).toEqual([
      `data/trade.json CHN KAZ 2024 total, paper (line 2): 20.1 bn, but another source has 10; ${remedy}`,
      `data/trade.json CHN KAZ 2024 total, other (line 3): 10 bn, but another source has 20.1; ${remedy}`,
    ]);
    expect(saidOf(printed(4.9), other(10))).toHaveLength(1);
    expect(saidOf(printed(21), other(1), other(15, "third"), other(16, "fourth"))).toEqual([]);
    expect(saidOf(printed(21), other(9), other(8, "third"), other(30, "fourth"))).toHaveLength(1);
    expect(saidOf(printed(21), other(16, "fourth"), other(9), other(15, "third"))).toEqual([]);
  });

  test("small trade may be anything", () => {
    expect(saidOf(printed(0.019), other(0.001))).toEqual([]);
    expect(saidOf(printed(0.02), other(0.001))).toHaveLength(1);
    expect(saidOf(printed(0.001), other(0.02))).toHaveLength(1);
  });

  test("what is known to be off, or is nothing, is let be", () => {
    expect(saidOf(printed(90, { caveat: "outlier" }), other(10))).toEqual([]);
    expect(saidOf(printed(0), other(10))).toEqual([]);
    expect(saidOf(other(10), printed(90, { caveat: "outlier", source: "third" }))).toEqual([]);
  });
});

describe("beside the years around it", () => {
  const year = (period: number, usdBn: number, patch: Partial<TradeFact> = {}) =>
    printed(usdBn, { ...patch, period: String(period) });
  const among = (own: number, before: number, after: number) =>
    saidOf(year(2020, own), year(2019, before), year(2021, after));

  test("it is no more than five times the larger, and no less than a fifth of the smaller", () => {
    expect(among(50, 4, 10)).toEqual([]);
    expect(among(51, 4, 10)).toEqual([`51 bn beside 4 and 10 in the years around it; ${remedy}`]);
    expect(among(2, 10, 40)).toEqual([]);
    expect(among(1.9, 10, 40)).toEqual([`1.9 bn beside 10 and 40 in the years around it; ${remedy}`]);
    expect(among(10, 1, 90)).toEqual([]);
  });

  test("the years around it may be the next but one, but there is one on either side", () => {
    expect(saidOf(year(2020, 51), year(2018, 4), year(2022, 10))).toHaveLength(1);
    expect(saidOf(year(2020, 51), year(2017, 4), year(2021, 10))).toEqual([]);
    expect(saidOf(year(2020, 51), year(2019, 4), year(2023, 10))).toEqual([]);
    expect(saidOf(year(2020, 51), year(2019, 10))).toEqual([]);
    expect(saidOf(year(2020, 51), year(2021, 10))).toEqual([]);
    expect(saidOf(year(2020, 51), year(2019, 0), year(2021, 10))).toEqual([]);
    // The nearer year, where both are there.
    expect(saidOf(year(2020, 40), year(2018, 1), year(2019, 30), year(2021, 1), year(2022, 1))).toEqual([]);
  });

  test("small trade may jump", () => {
    expect(among(0.019, 0.001, 0.001)).toEqual([]);
    expect(among(0.02, 0.001, 0.001)).toHaveLength(1);
    expect(among(0.001, 0.02, 0.02)).toHaveLength(1);
  });

  test("months are set beside the same months", () => {
    const half = (of: number, usdBn: number) => printed(usdBn, { period: `${of}-01/${of}-06` });
    expect(saidOf(half(2020, 51), half(2019, 10), half(2021, 10))).toHaveLength(1);
    expect(saidOf(half(2020, 51), year(2019, 10), year(2021, 10))).toEqual([]);
  });

  test("it may jump where the other side’s figure jumps as well", () => {
    const own = [year(2020, 60), year(2019, 10), year(2021, 10)];
    const mirror = { reporter: "KAZ", partner: "CHN" } as const;
    const theirs = (value: number, patch: Partial<TradeFact> = {}) =>
      [2020, 2019, 2021].map((period) => year(period, period === 2020 ? value : 10, { ...mirror, ...patch }));
    expect(saidOf(...own, ...theirs(21))).toEqual([]);
    expect(saidOf(...own, ...theirs(19))).toHaveLength(1);
    expect(saidOf(...own, ...theirs(4))).toHaveLength(1);
    expect(saidOf(...own, ...theirs(21, { flow: "export" }))).toHaveLength(1);
    expect(saidOf(...own, ...theirs(21).slice(0, 2))).toHaveLength(1);
    const sold = own.map((row) => ({ ...row, flow: "export" as const }));
    expect(saidOf(...sold, ...theirs(21, { flow: "import" }))).toEqual([]);
  });

  test("the five together have no other side", () => {
    const five = [year(2020, 60), year(2019, 10), year(2021, 10)].map((row) => ({ ...row, partner: "C5" as const }));
    expect(saidOf(...five)).toHaveLength(1);
  });
});

describe("beside the other side", () => {
  const theirs = (usdBn: number, patch: Partial<TradeFact> = {}) =>
    printed(usdBn, { reporter: "KAZ", partner: "CHN", ...patch });

  test("it is no more than twenty times that", () => {
    expect(saidOf(printed(40), theirs(2))).toEqual([]);
    expect(saidOf(printed(41), theirs(2))).toEqual([`41 bn, but the other side counts 2; ${remedy}`]);
    expect(saidOf(theirs(1.9), printed(40))).toEqual([`1.9 bn, but the other side counts 40; ${remedy}`]);
    expect(saidOf(printed(41, { flow: "export" }), theirs(2, { flow: "export" }))).toEqual([]);
    expect(saidOf(printed(41, { flow: "export" }), theirs(2, { flow: "import" }))).toHaveLength(1);
    expect(saidOf(printed(41), theirs(2, { period: "2023" }))).toEqual([]);
  });

  test("small trade may be counted by one alone", () => {
    expect(saidOf(printed(0.099), theirs(0.002))).toEqual([]);
    expect(saidOf(printed(0.1), theirs(0.002))).toHaveLength(1);
    expect(saidOf(printed(0.002), theirs(0.1))).toHaveLength(1);
  });

  test("two customs never count the same to four digits", () => {
    expect(saidOf(printed(43.821), theirs(43.821))).toEqual([`43.821 bn, which is the other side's figure; ${remedy}`]);
    expect(saidOf(printed(43.821), theirs(43.822))).toEqual([]);
    // Of round figures that is no wonder.
    expect(saidOf(trade({ usdBn: 40, asPublished: "$40 billion" }), theirs(40))).toEqual([]);
    expect(saidOf(printed(2.5), theirs(2.5))).toEqual([]);
    expect(saidOf(printed(2.501), theirs(2.501))).toHaveLength(1);
  });
});

describe("exports and imports", () => {
  const pair = (period: number, sold: number, bought: number) => [
    printed(sold, { flow: "export", period: String(period) }),
    printed(bought, { flow: "import", period: String(period) }),
  ];
  const swapped = "exports and imports would fit the years around it far better the other way round";

  test("are not swapped", () => {
    expect(saidOf(...pair(2020, 3, 9), ...pair(2019, 9, 3), ...pair(2021, 9, 3))).toEqual([`${swapped}; ${remedy}`]);
    expect(saidOf(...pair(2020, 9, 3), ...pair(2019, 9, 3), ...pair(2021, 9, 3))).toEqual([]);
    expect(saidOf(...pair(2020, 9, 3), ...pair(2019, 3, 9), ...pair(2021, 3, 9))).toHaveLength(1);
    // Not by much, or as one of both years has it.
    expect(saidOf(...pair(2020, 5, 6), ...pair(2019, 6, 5), ...pair(2021, 6, 5))).toEqual([]);
    expect(saidOf(...pair(2020, 3, 9), ...pair(2019, 9, 3), ...pair(2021, 3, 9))).toEqual([]);
    expect(saidOf(...pair(2020, 3, 9), ...pair(2018, 9, 3), ...pair(2022, 9, 3))).toHaveLength(1);
    expect(saidOf(...pair(2020, 3, 9), ...pair(2019, 9, 3))).toEqual([]);
    expect(saidOf(...pair(2020, 3, 9), ...pair(2021, 9, 3))).toEqual([]);
    expect(saidOf(...pair(2020, 3, 9), ...pair(2019, 9, 3), ...pair(2024, 9, 3))).toEqual([]);
  });

  test("are told of once, and of nothing small", () => {
    const [sold, bought] = pair(2020, 3, 9) as [TradeFact, TradeFact];
    const around = [...pair(2019, 9, 3), ...pair(2021, 9, 3)];
    expect(findings([bought, sold, ...around]).filter((line) => line.includes(swapped))).toHaveLength(1);
    const small = [...pair(2020, 0.009, 0.03), ...pair(2019, 0.03, 0.009), ...pair(2021, 0.03, 0.009)];
    expect(findings(small)).toEqual([]);
    const enough = [...pair(2020, 0.01, 0.03), ...pair(2019, 0.03, 0.01), ...pair(2021, 0.03, 0.01)];
    expect(findings(enough)).toHaveLength(1);
  });

  test("of months are not compared", () => {
    const months = [...pair(2020, 3, 9), ...pair(2019, 9, 3), ...pair(2021, 9, 3)].map((row) => ({
      ...row,
      period: `${row.period}-01/${row.period}-06`,
    }));
    expect(findings(months)).toEqual([]);
  });
});

test("yuan and dollars of the same are in a rate that there was", () => {
  const beside = (cnyBn: number, usdBn = 40, patch: Partial<YuanFact> = {}) =>
    findings([printed(usdBn)], [yuan({ period: "2001" }), yuan({ cnyBn, ...patch })]);
  expect(beside(220)).toEqual([]);
  expect(beside(360)).toEqual([]);
  expect(beside(219)).toEqual([
    `data/yuan.json CHN KAZ 2024 total, paper (line 3): 219 bn yuan beside 40 bn US$ make 5.47 yuan a dollar; ${remedy}`,
  ]);
  expect(beside(361)).toHaveLength(1);
  expect(beside(361, 0)).toEqual([]);
  expect(beside(361, 40, { period: "2023" })).toEqual([]);
  expect(beside(361, 40, { flow: "export" })).toEqual([]);
});
