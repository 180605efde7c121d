import type { Ledger } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";

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
