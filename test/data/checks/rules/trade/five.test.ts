import { expect, test } from "vitest";
import { checkFiveAddUp } from "../../../../../src/data/check/rules/trade/five-check.ts";
import type { TradeFact } from "../../../../../src/data/schema/schema.ts";
import { printed, source, tablesOf, told } from "../small-tables.ts";

const five = ["KAZ", "KGZ", "TJK", "TKM", "UZB"] as const;
const parts = five.map((partner) => printed(10, { partner }));
const whole = (usdBn: number, patch: Partial<TradeFact> = {}) => printed(usdBn, { partner: "C5", ...patch });
const findings = (...trade: TradeFact[]) => told(checkFiveAddUp(tablesOf({ sources: [source()], trade })));
const said = (sum: string, all: number, gap: string, line: number) =>
  `data/trade.json CHN C5 2024 total, paper (line ${line}): the five (${sum}) miss the published ${all} by ${gap} bn; correct the row that differs from its page, or explain it in src/data/check/exceptions.ts`;

test("the five come to their total, within the rounding of all six", () => {
  expect(findings(...parts, whole(50))).toEqual([]);
  expect(findings(...parts, whole(50.003))).toEqual([]);
  expect(findings(...parts, whole(49.997))).toEqual([]);
  expect(findings(...parts, whole(50.004))).toEqual([said("50.000", 50.004, "-0.004", 7)]);
  expect(findings(whole(49.996), ...parts)).toEqual([said("50.000", 49.996, "0.004", 2)]);
});

test("where one is missing the others are no more than the total", () => {
  const four = parts.slice(1);
  expect(findings(...four, whole(50))).toEqual([]);
  expect(findings(...four, whole(39.9975))).toEqual([]);
  expect(findings(...four, whole(39.997))).toEqual([said("40.000", 39.997, "0.003", 6)]);
});

test("each period and flow by itself", () => {
  const months = { period: "2024-01/2024-06" };
  expect(findings(...parts, whole(60, months), whole(70, { flow: "export" }))).toEqual([]);
  const exports = five.map((partner) => printed(2, { partner, flow: "export" }));
  expect(findings(...parts, ...exports, whole(11, { flow: "export" }), whole(50))).toEqual([
    said("10.000", 11, "-1.000", 12).replace(" total", " export"),
  ]);
});

test("what stands for the total must be published", () => {
  expect(findings(...parts, whole(60, { caveat: "outlier" }))).toEqual([]);
});
