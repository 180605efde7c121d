import { describe, expect, test } from "vitest";
import { checkParts } from "../../../../../src/data/check/rules/trade/parts-check.ts";
import type { TradeFact, YuanFact } from "../../../../../src/data/schema/schema.ts";
import { printed, source, tablesOf, told, trade, yuan } from "../small-tables.ts";

const sources = [source(), source({ id: "other" })];
const remedy = "compare it with its page: the unit, the decimals, the months and the flow";
const findings = (rows: TradeFact[], amounts: YuanFact[] = []) =>
  told(checkParts(tablesOf({ sources, trade: rows, yuan: amounts })));
const months = (from: number, to: number, year = 2024) =>
  `${year}-${String(from).padStart(2, "0")}/${year}-${String(to).padStart(2, "0")}`;

describe("parts of a year", () => {
  const upTo = (month: number, usdBn: number, patch: Partial<TradeFact> = {}) =>
    printed(usdBn, { period: months(1, month), ...patch });

  test("are no more than a longer part, but for what is revised", () => {
    expect(findings([upTo(6, 20), printed(40)])).toEqual([]);
    expect(findings([upTo(6, 41.2), printed(40)])).toEqual([]);
    expect(findings([printed(40), upTo(6, 41.3)])).toEqual([
      `data/trade.json CHN KAZ 2024 total, paper (line 2): 40 bn beside 41.3 for ${months(1, 6)}; ${remedy}`,
      `data/trade.json CHN KAZ ${months(1, 6)} total, paper (line 3): 41.3 bn beside 40 for 2024; ${remedy}`,
    ]);
    expect(findings([upTo(10, 20), upTo(6, 21), printed(40)])).toHaveLength(2);
    // Next to each other, in the order of time.
    expect(findings([printed(40), upTo(3, 1), upTo(10, 30), upTo(6, 10)])).toEqual([]);
    expect(findings([printed(40), upTo(3, 1)])).toHaveLength(2);
  });

  test("go on no faster than eight times", () => {
    expect(findings([upTo(6, 2.5), printed(40)])).toEqual([]);
    expect(findings([upTo(6, 2.49), printed(40)])).toHaveLength(2);
    expect(findings([upTo(3, 1.25), printed(40)])).toEqual([]);
    expect(findings([upTo(3, 1.24), printed(40)])).toHaveLength(2);
  });

  test("are as exact as they are printed", () => {
    const rounded = (value: string, period = "2024") =>
      trade({ period, usdBn: Number(value), asPublished: `$${value} billion` });
    expect(findings([rounded("2.0", months(1, 6)), rounded("1.9")])).toEqual([]);
    expect(findings([rounded("2.00", months(1, 6)), rounded("1.90")])).toHaveLength(2);
    expect(findings([rounded("2", months(1, 6)), rounded("33")])).toEqual([]);
    expect(findings([rounded("2.00", months(1, 6)), rounded("33.00")])).toHaveLength(2);
  });

  test("that begin in another month are compared among themselves, at any pace", () => {
    const from = (first: number, last: number, usdBn: number) => printed(usdBn, { period: months(first, last) });
    expect(findings([from(7, 12, 50), printed(40)])).toEqual([]);
    expect(findings([from(7, 8, 5), from(7, 9, 4)])).toHaveLength(2);
    expect(findings([from(7, 8, 0.1), from(7, 9, 40)])).toEqual([]);
  });

  test.each<Partial<TradeFact>>([
    { flow: "export" },
    { partner: "KGZ" },
    { reporter: "KAZ", partner: "CHN" },
    { period: months(1, 6, 2023) },
    { caveat: "outlier" },
  ])("are no part of what differs in %o", (patch) => {
    expect(findings([upTo(6, 42, patch), printed(40)])).toEqual([]);
  });

  test("are those that stand for their months", () => {
    expect(findings([upTo(6, 42, { confidence: "low", source: "other" }), upTo(6, 20), printed(40)])).toEqual([]);
  });
});

describe("flows and their total", () => {
  const sold = (usdBn: number, patch: Partial<TradeFact> = {}) => printed(usdBn, { flow: "export", ...patch });
  const bought = (usdBn: number, patch: Partial<TradeFact> = {}) => printed(usdBn, { flow: "import", ...patch });

  test("a flow is no more than both", () => {
    expect(findings([sold(44), printed(40)])).toEqual([]);
    expect(findings([sold(44.1), printed(40)])).toEqual([
      `data/trade.json CHN KAZ 2024 export, paper (line 2): 44.1 bn of one flow, but 40 of both together; ${remedy}`,
    ]);
    expect(findings([sold(44.1), printed(0)])).toEqual([]);
    expect(findings([sold(44.1), printed(40, { period: "2023" })])).toEqual([]);
    expect(findings([sold(44.1, { caveat: "outlier" }), printed(40)])).toEqual([]);
    expect(findings([sold(44.1), printed(40, { partner: "KGZ" })])).toEqual([]);
  });

  test("both are about their total", () => {
    expect(findings([printed(40), sold(34), bought(34)])).toEqual([]);
    expect(findings([printed(40), sold(34.1), bought(34.1)])).toEqual([
      `data/trade.json CHN KAZ 2024 total, paper (line 2): 40 bn, but its flows are 34.1 and 34.1; ${remedy}`,
    ]);
    expect(findings([printed(40), sold(12), bought(11.6)])).toEqual([]);
    expect(findings([printed(40), sold(12), bought(11.5)])).toHaveLength(1);
    expect(findings([printed(40), sold(2)])).toEqual([]);
    expect(findings([printed(40), bought(2)])).toEqual([]);
  });
});

describe("amounts in yuan", () => {
  const of = (period: string, cnyBn: number, patch: Partial<YuanFact> = {}) => yuan({ period, cnyBn, ...patch });
  const saidOf = (...amounts: YuanFact[]) => findings([], amounts);

  test("of a part of the year are less than of a longer one of the same source", () => {
    expect(saidOf(of(months(1, 6), 140), of("2024", 280))).toEqual([]);
    expect(saidOf(of(months(1, 6), 288.4), of("2024", 280))).toEqual([]);
    expect(saidOf(of(months(1, 6), 288.5), of("2024", 280))).toEqual([
      `data/yuan.json CHN KAZ ${months(1, 6)} total, paper (line 2): 288.5 bn beside 280 for 2024; ${remedy}`,
      `data/yuan.json CHN KAZ 2024 total, paper (line 3): 280 bn beside 288.5 for ${months(1, 6)}; ${remedy}`,
    ]);
    expect(saidOf(of(months(1, 6), 300, { source: "other" }), of("2024", 280))).toEqual([]);
  });

  test("of a month are what it adds to the months before", () => {
    const until = [of(months(1, 4), 90), of(months(1, 5), 100)];
    const may = (cnyBn: number, ...rows: YuanFact[]) =>
      saidOf(...rows, of(months(5, 5), cnyBn)).map((line) => line.replace(/^.+? \(line \d\): /, ""));
    expect(may(10, ...until)).toEqual([]);
    expect(may(13, ...until)).toEqual([]);
    expect(may(7, ...until)).toEqual([]);
    expect(may(13.1, ...until)).toEqual([`13.1 bn, but the months' sum grew by 10.000; ${remedy}`]);
    expect(may(6.9, ...until)).toEqual([`6.9 bn, but the months' sum grew by 10.000; ${remedy}`]);
    expect(may(50, ...until.slice(0, 1))).toEqual([]);
    expect(may(50, ...until.slice(1))).toEqual([]);
    expect(may(50, ...until.map((row) => ({ ...row, source: "other" })))).toEqual([]);
    expect(may(50, ...until.map((row) => ({ ...row, period: row.period.replaceAll("2024", "2023") })))).toEqual([]);
    expect(may(50, of(months(2, 4), 90), of(months(2, 5), 100))).toEqual([]);
    expect(saidOf(...until, of(months(4, 5), 50))).toEqual([]);
    expect(saidOf(of(months(1, 1), 20), of(months(1, 2), 50))).toEqual([]);
  });

  test("of two flows come to their total, to the digit", () => {
    const flows = (total: number, patch: Partial<YuanFact> = {}) =>
      saidOf(of("2024", total), of("2024", 180, { flow: "export" }), of("2024", 100, { flow: "import", ...patch }));
    expect(flows(280)).toEqual([]);
    expect(flows(280.005)).toEqual([]);
    expect(flows(279.995)).toEqual([]);
    expect(flows(280.006)).toEqual([
      `data/yuan.json CHN KAZ 2024 total, paper (line 2): 280.006 bn, but its flows come to 280.00000; ${remedy}`,
    ]);
    expect(flows(279.994)).toHaveLength(1);
    for (const patch of [{ source: "other" }, { partner: "KGZ" }, { period: "2023" }] as const) {
      expect(flows(300, patch)).toEqual([]);
    }
    expect(saidOf(of("2024", 300), of("2024", 180, { flow: "export" }))).toEqual([]);
  });
});
