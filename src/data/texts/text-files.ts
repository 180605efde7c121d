import * as v from "valibot";
import type { Dataset, Translation } from "../schema/schema.ts";
import { type TextTable, textsOf, textTables } from "./text-fields.ts";
import { stampOf } from "./translation.ts";

/**
 * The texts of one table in another language, as `data/texts/<lang>/<table>.json` holds them. By the id of its row, each
 * field with the stamp of the original that it translates: `"title@1k3f9ax": "…"`; not yet stamped, it is `"title"`.
 * Under "*" what many rows say, or rows without an id, by the original.
 */
export const textFileSchema = v.record(v.string(), v.record(v.string(), v.string()));
export type TextFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A language's file for each table that it has texts for. */
export type TextFiles = Readonly<Partial<Record<TextTable, TextFile>>>;

/** Names the block of a file whose texts stand by their originals. */
export const byOriginal = "*";

/** A text's field, and the stamp that it was given; null without one. */
export interface StampedField {
  readonly field: string;
  readonly stamp: string | null;
}

export function stampedField(key: string): StampedField {
  const [field = key, stamp = null] = key.split("@");
  return { field, stamp };
}

/** What the site publishes of a language's files: its texts by the stamps of their originals. */
export function translationsOf(files: TextFiles): Readonly<Record<TextTable, Translation>> {
  return Object.fromEntries(
    textTables.map((table) => {
      const file = files[table] ?? {};
      const stamped = Object.entries(file).flatMap(([id, texts]) =>
        Object.entries(texts).flatMap(([key, text]) => {
          const stamp = id === byOriginal ? stampOf(key) : stampedField(key).stamp;
          return stamp === null ? [] : [[stamp, text] as const];
        }),
      );
      return [table, Object.fromEntries(stamped)];
    }),
  ) as Record<TextTable, Translation>;
}

/** A text of a row that a language lacks. */
export interface MissingText {
  readonly table: TextTable;
  /** The row's id; null for what stands by its original. */
  readonly row: string | null;
  readonly field: string;
  readonly original: string;
  /** What the field was translated as before its original changed; null where it never was. */
  readonly stale: string | null;
}

/** Every text of the dataset that a language does not have, each original once. */
export function missingTexts(dataset: Dataset, files: TextFiles): readonly MissingText[] {
  const translations = translationsOf(files);
  return textTables.flatMap((table) => {
    const file = files[table] ?? {};
    const seen = new Set(Object.keys(translations[table]));
    return (dataset[table] as readonly object[]).flatMap((row) =>
      textsOf(table, row).flatMap(({ field, text }): MissingText[] => {
        const stamp = stampOf(text);
        if (seen.has(stamp)) return [];
        seen.add(stamp);
        const id = "id" in row && typeof row.id === "string" ? row.id : null;
        const before = Object.entries((id !== null && file[id]) || {}).find(
          ([key]) => stampedField(key).field === field,
        );
        return [{ table, row: id, field, original: text, stale: before?.[1] ?? null }];
      }),
    );
  });
}
