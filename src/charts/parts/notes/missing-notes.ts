import type { Ledger } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import { yearRanges } from "../scales/year-ranges.ts";

/** A country, by its name, that a book says nothing of. */
export interface Silence {
  readonly country: string;
  readonly ledger: Ledger;
  readonly year: number;
}

/** A line for each book and year: pictures have room for few. */
export function missingNotes(silences: readonly Silence[], i18n: I18n): readonly string[] {
  const groups = new Map<string, Silence[]>();
  for (const silence of silences) {
    const key = `${silence.ledger} ${silence.year}`;
    groups.set(key, [...(groups.get(key) ?? []), silence]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ ledger, year }) =>
      i18n.t("note.year-missing", {
        country: i18n.list(group.map(({ country }) => country)),
        year,
        ledger,
      }),
    ),
  );
}

/** Years of which a country, by its name, has no figure. */
export interface MissingYears {
  readonly country: string;
  readonly years: readonly number[];
}

/** A line for each set of years, made of the countries that lack it and of what `yearRanges` makes of it. */
export function missingYearsNotes(
  all: readonly MissingYears[],
  line: (country: string, years: string) => string,
  i18n: I18n,
): readonly string[] {
  const countries = new Map<string, readonly string[]>();
  for (const { country, years } of all) {
    if (years.length === 0) continue;
    const key = yearRanges(years, i18n);
    countries.set(key, [...(countries.get(key) ?? []), country]);
  }
  return [...countries].map(([years, names]) => line(i18n.list(names), years));
}
