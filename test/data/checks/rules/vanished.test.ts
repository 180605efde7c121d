import { expect, test } from "vitest";
import { checkVanished } from "../../../../src/data/check/rules/vanished-check.ts";
import type { Surroundings } from "../../../../src/data/check/finding.ts";
import type { Dataset } from "../../../../src/data/schema/schema.ts";
import { event, indicator, surroundings, tablesOf, told, trade } from "./small-tables.ts";

type Correction = Dataset["corrections"][number];
const correction = (patch: Partial<Correction>): Correction => ({
  table: "trade",
  row: "CHN KAZ 2024 total, paper",
  what: "removed",
  reason: "It was of another year.",
  sources: [],
  ...patch,
});

const findings = (rows: Partial<Dataset>, before: Surroundings["before"]) =>
  told(checkVanished(tablesOf(rows), { ...surroundings, before }));

const gone = "it was there in the version kept last, and is gone; put it back, or say why in data/corrections.json";

test("what was there is there, or somebody says why not", () => {
  const before = { trade: [trade()], events: [event()] };
  expect(findings(before, before)).toEqual([]);
  expect(findings({}, null)).toEqual([]);
  expect(findings({}, {})).toEqual([]);
  expect(findings({ trade: [trade({ usdBn: 41 })], events: [event({ id: "other" })] }, before)).toEqual([
    `data/events.json visit: ${gone}`,
  ]);
  expect(findings({ events: [event()] }, before)).toEqual([`data/trade.json CHN KAZ 2024 total, paper: ${gone}`]);
  expect(findings({ events: [event()], corrections: [correction({})] }, before)).toEqual([]);
});

test("a reason is of its table, and of the rows whose name begins so", () => {
  const before = { indicators: [indicator(), indicator({ indicator: "gasoline" })], trade: [trade()] };
  const lines = (row: string, patch: Partial<Correction> = {}) =>
    findings({ trade: [trade()], corrections: [correction({ table: "indicators", row, ...patch })] }, before);
  expect(lines("gas")).toEqual([`data/indicators.json gasoline TKM 2024, paper: ${gone}`]);
  expect(lines("gas TKM 2024")).toEqual([`data/indicators.json gasoline TKM 2024, paper: ${gone}`]);
  expect(lines("gas", { table: "sources" })).toHaveLength(2);
  // What has only changed is not away.
  expect(lines("gas", { what: "changed" })).toContain(`data/indicators.json gas TKM 2024, paper: ${gone}`);
});

test("a correction tells the truth about its row", () => {
  const corrections = [correction({}), correction({ what: "changed" })];
  expect(findings({ trade: [trade()], corrections }, null)).toEqual([
    'data/corrections.json trade CHN KAZ 2024 total, paper (line 2): "CHN KAZ 2024 total, paper" is still in data/trade.json; correct the row, or "what": "removed"',
  ]);
  expect(findings({ corrections }, null)).toEqual([
    'data/corrections.json trade CHN KAZ 2024 total, paper (line 3): "CHN KAZ 2024 total, paper" is not in data/trade.json; correct the row, or "what": "changed"',
  ]);
  expect(findings({ trade: [trade()], corrections: [correction({ row: "CHN KAZ", what: "changed" })] }, null)).toEqual(
    [],
  );
});
