import type { I18n } from "../../../i18n/i18n.ts";

/** "1992–1994, 2001": runs of years, for people. */
export function yearRanges(years: readonly number[], i18n: I18n): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const runs: Array<[number, number]> = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return i18n.list(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)));
}
