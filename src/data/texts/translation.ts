import type { Dataset, Table, Translation } from "../schema/schema.ts";
import { type TextTable, textTables, withTexts } from "./text-fields.ts";

/** What the site publishes of the data's texts in a language. */
export interface PublishedTexts {
  /** Names the language and, by its content, this state of its texts: "de-3fa9c1". */
  readonly folder: string;
  readonly tables: Readonly<Record<TextTable, Translation>>;
}

/**
 * What tells a text from any other: seven letters and digits. A translation that holds the stamp of its original fits
 * every version of the dataset that has the text, and none in which it reads otherwise.
 */
export function stampOf(original: string): string {
  // Two sums of 32 bits, each mixed with every character (cyrb53): no cryptography, and the same everywhere.
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    first = Math.imul(first ^ code, 2_654_435_761);
    second = Math.imul(second ^ code, 1_597_334_677);
  }
  first = Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
  second = Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
  const sum = 4_294_967_296 * (2_097_151 & second) + (first >>> 0);
  return (sum % 36 ** 7).toString(36).padStart(7, "0");
}

/** The translation of a text; undefined where there is none. */
export function translationOf(translation: Translation, original: string): string | undefined {
  const stamp = stampOf(original);
  return Object.hasOwn(translation, stamp) ? translation[stamp] : undefined;
}

/** The rows of a table in another language, as far as its translation goes. */
export function translatedRows<Name extends TextTable>(
  name: Name,
  rows: Table<Name>,
  translation: Translation,
): Table<Name> {
  const translated = (row: object) => withTexts(name, row, (text) => translationOf(translation, text) ?? text);
  return rows.map(translated) as unknown as Table<Name>;
}

/** The dataset in another language, as far as there are texts; as it was written without any. */
export function translatedDataset(dataset: Dataset, texts: PublishedTexts | undefined): Dataset {
  if (!texts) return dataset;
  const changed = textTables.map((name) => [name, translatedRows(name, dataset[name], texts.tables[name])]);
  return { ...dataset, ...(Object.fromEntries(changed) as Partial<Dataset>) };
}
