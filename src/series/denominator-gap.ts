import type { Book } from "../data/book.ts";
import type { Partner } from "../data/countries.ts";
import { type DenominatorName, denominatorOf } from "../data/figures/denominators.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Unit, View } from "../view/view.ts";

/** Years and countries for which nothing is known that trade could be set against, in the unit asked for. */
export interface DenominatorGap {
  readonly name: DenominatorName;
  /** Ascending. */
  readonly years: readonly number[];
  /** Who lacks any of them; empty if all countries shown do. */
  readonly countries: readonly Partner[];
}

/** Null where the unit needs no denominator, or none is missing. */
export function denominatorGap(
  book: Book,
  view: Pick<View, "unit" | "countries">,
  years: readonly number[],
): DenominatorGap | null {
  const name = denominatorNameOf(view.unit);
  if (!name) return null;
  const lacks = (country: Partner, year: number) => denominatorOf(book, name, country, year) === null;
  const missing = years.filter((year) => view.countries.some((country) => lacks(country, year)));
  if (missing.length === 0) return null;
  const countries = view.countries.filter((country) => missing.some((year) => lacks(country, year)));
  return {
    name,
    years: [...new Set(missing)].toSorted((a, b) => a - b),
    countries: countries.length === view.countries.length ? [] : countries,
  };
}

/** What a unit divides trade by, if it does. */
export function denominatorNameOf(unit: Unit): DenominatorName | null {
  if (unit === "gdp") return "gdp";
  return unit === "capita" ? "population" : null;
}

/** All years from first to last. */
export function yearsOf([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether it is the gap that leaves a country, or all together, without a figure in a year. */
export function isInGap(gap: DenominatorGap | null, country: Partner | "C5", year: number): boolean {
  if (!gap?.years.includes(year)) return false;
  return gap.countries.length === 0 || country === "C5" || gap.countries.includes(country);
}

/** That gross domestic product or population of these years is not in the data, as a sentence. */
export function denominatorText(gap: DenominatorGap, i18n: I18n): string {
  return i18n.t("sentence.ended", { sentence: denominatorClause(gap, i18n) });
}

/** The same without its full stop. */
export function denominatorClause({ name, years, countries }: DenominatorGap, i18n: I18n): string {
  return i18n.t("note.denominator", {
    name,
    years: spanText(years, i18n),
    who: countries.length === 0 ? "all" : "some",
    countries: i18n.countries(countries),
  });
}

/** "2024–2025", or years that do not follow each other one by one. */
function spanText(years: readonly number[], i18n: I18n): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || last - first + 1 > years.length || years.length === 1) {
    return i18n.list(years.map(String));
  }
  return i18n.t("period.months", { first, last });
}
