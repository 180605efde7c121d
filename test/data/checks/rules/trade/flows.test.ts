import { expect, test } from "vitest";
import { checkFlowsAddUp } from "../../../../../src/data/check/rules/trade/flows-check.ts";
import type { TradeFact } from "../../../../../src/data/schema/schema.ts";
import { printed, source, tablesOf, told } from "../small-tables.ts";

const office = { kind: "statistics", publisher: "Customs" } as const;
const sources = [
  source(),
  source({ id: "other" }),
  source({ id: "exports", ...office }),
  source({ id: "imports", ...office }),
];
const sold = (usdBn: number, patch: Partial<TradeFact> = {}) => printed(usdBn, { flow: "export", ...patch });
const bought = (usdBn: number, patch: Partial<TradeFact> = {}) => printed(usdBn, { flow: "import", ...patch });
const findings = (...trade: TradeFact[]) => told(checkFlowsAddUp(tablesOf({ sources, trade })));

test("exports and imports come to the total of their page, within the rounding of all three", () => {
  expect(findings(printed(30), sold(20), bought(10))).toEqual([]);
  expect(findings(sold(20), bought(10), printed(30.001))).toEqual([]);
  expect(findings(sold(20), bought(10), printed(29.999))).toEqual([]);
  const said = (total: number, gap: string) =>
    `data/trade.json CHN KAZ 2024 total, paper (line 4): exports + imports (20 + 10) miss the total ${total} by ${gap} bn; correct the row that differs from its page, or explain it in src/data/check/exceptions.ts`;
  expect(findings(sold(20), bought(10), printed(30.002))).toEqual([said(30.002, "-0.0020")]);
  expect(findings(sold(20), bought(10), printed(29.998))).toEqual([said(29.998, "0.0020")]);
});

test.each<Partial<TradeFact>>([
  { source: "other" },
  { period: "2023" },
  { partner: "KGZ" },
  { reporter: "KAZ", partner: "CHN" },
])("what differs in %o is no part of it", (patch) => {
  expect(findings(printed(40), sold(20, patch), bought(10))).toEqual([]);
  expect(findings(printed(40), sold(20), bought(10, patch))).toEqual([]);
});

test("one flow says nothing; two tables of one office do", () => {
  expect(findings(printed(40), sold(20))).toEqual([]);
  expect(findings(printed(40), bought(20))).toEqual([]);
  expect(
    findings(printed(40, { source: "exports" }), sold(20, { source: "exports" }), bought(10, { source: "imports" })),
  ).toHaveLength(1);
});
