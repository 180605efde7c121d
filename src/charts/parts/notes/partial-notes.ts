import { centralAsia } from "../../../data/countries.ts";
import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";

/** Some months of a year, and the countries, by name, of which no more is drawn. */
export interface PartOfYear {
  readonly country: string;
  readonly period: string;
}

/** The parts of years among figures, the countries of one together, in the order in which they come. */
export function partsOfYears(figures: readonly Figure[], i18n: I18n): readonly PartOfYear[] {
  const periods = new Map<string, Set<string>>();
  for (const { country, period, partial } of figures) {
    if (partial) periods.set(period, (periods.get(period) ?? new Set()).add(country));
  }
  return [...periods].flatMap(([period, countries]) => {
    const codes = centralAsia.filter((code) => countries.has(code));
    return codes.length > 0 ? [{ country: i18n.countries(codes), period: i18n.period(period) }] : [];
  });
}

/** "Kazakhstan and Uzbekistan: only Jan–Jun 2023, drawn narrower." */
export function partialNotes(figures: readonly Figure[], shape: "columns" | "lines", i18n: I18n): readonly string[] {
  return partsOfYears(figures, i18n).map((part) => i18n.t("note.partial", { ...part, shape }));
}
