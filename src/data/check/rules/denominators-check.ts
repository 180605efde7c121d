import type { Denominator, Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** How many times as large as the year before, or the year after, a figure may be; and between which bounds. */
const plausible = {
  gdp: { factor: 1.8, from: 5e8, to: 1e12, unit: "US dollars" },
  population: { factor: 1.06, from: 1e6, to: 1e8, unit: "persons" },
} as const;

/** Gross domestic product and population move as those of countries do. */
export function checkDenominators({ denominators }: Dataset): Finding[] {
  const values = new Map(denominators.map((row) => [keyOf(row, Number(row.period)), row.value]));
  return denominators.flatMap((row, index) => {
    const { factor, from, to, unit } = plausible[row.indicator];
    if (row.value < from || row.value > to) {
      return [findingAt("denominators", index, row, `${row.value} ${unit} are out of bounds`, "correct its unit")];
    }
    const neighbours = [-1, 1].flatMap((years) => values.get(keyOf(row, Number(row.period) + years)) ?? []);
    const jumps = neighbours.filter((value) => row.value / value > factor || value / row.value > factor);
    if (jumps.length === 0 || jumps.length < neighbours.length) return [];
    const message = `${row.value} beside ${jumps.join(" and ")} in the years around it`;
    return [findingAt("denominators", index, row, message, "compare it with its source: a digit, unit or country")];
  });
}

function keyOf({ indicator, country }: Denominator, year: number): string {
  return `${indicator} ${country} ${year}`;
}
