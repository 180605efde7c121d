import type { Formula } from "../data/figures/figure-type.ts";
import type { TableCell } from "../charts/parts/chart.ts";

/** Decimals that say something: of US$ bn, down to a million. */
const usual: Readonly<Partial<Record<Formula, number>>> = {
  share: 1,
  change: 1,
  index: 1,
  "per-gdp": 1,
  "per-capita": 0,
  ratio: 2,
};
const ofAmounts = 3;
const most = 6;

/** With how many decimals all figures of a column of a table are written: none of them becomes zero. */
export function columnDecimals(cells: readonly TableCell[]): number {
  const figures = cells.flatMap(({ value, figure }) => (value === undefined || !figure ? [] : [{ value, figure }]));
  const least = Math.min(...figures.flatMap(({ value }) => (value === 0 ? [] : [Math.abs(value)])));
  const needed = Math.ceil(-Math.log10(least));
  const known = Math.max(0, ...figures.map(({ value }) => decimalsIn(value)));
  const formula = figures.map(({ figure }) => figure.formula).find((one) => one !== null && one in usual);
  return Math.min(known, Math.max((formula && usual[formula]) ?? ofAmounts, Math.min(needed, most)));
}

function decimalsIn(value: number): number {
  return (
    value
      .toFixed(most)
      .replace(/\.?0+$/, "")
      .split(".")[1]?.length ?? 0
  );
}
