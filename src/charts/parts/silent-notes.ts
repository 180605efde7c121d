import type { Ledger } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";

/** A country, by its name, that a book says nothing of. */
export interface Silence {
  readonly country: string;
  readonly ledger: Ledger;
  readonly year: number;
}

/** A line for each book and year: pictures have room for few. */
export function silentNotes(silences: readonly Silence[], words: Words): readonly string[] {
  const groups = new Map<string, Silence[]>();
  for (const silence of silences) {
    const key = `${silence.ledger} ${silence.year}`;
    groups.set(key, [...(groups.get(key) ?? []), silence]);
  }
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ ledger, year }) =>
      words.t("note.silent", {
        country: words.list(group.map(({ country }) => country)),
        year,
        ledger,
      }),
    ),
  );
}
