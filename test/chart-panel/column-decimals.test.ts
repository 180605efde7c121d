import { expect, test } from "vitest";
import { columnDecimals } from "../../src/chart-panel/column-decimals.ts";
import type { Figure, Formula } from "../../src/data/figures/figure-type.ts";

const decimals = (values: readonly number[], formula: Formula | null = null) =>
  columnDecimals(values.map((value) => ({ text: String(value), value, figure: { value, formula } as Figure })));

test.each([
  ["amounts down to a million", [43.821_968, 22.7, 0.5], null, 3],
  ["no more than any figure has", [43.8, 22.7, 14], null, 1],
  ["as many as keep the least from becoming zero", [43.821_968, 0.000_24], null, 4],
  ["one for changes", [40.312, -4.7], "change", 1],
  ["none for what a head trades", [3145.22, 379.04], "per-capita", 0],
  ["two for ratios", [4.1273, 0.94], "ratio", 2],
] as const)("%s", (_, values, formula, expected) => {
  expect(decimals(values, formula)).toBe(expected);
});
