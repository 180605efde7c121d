import * as v from "valibot";
import { type Dataset, tables } from "../schema/schema.ts";
import { type TextTable, textsOf, textTables } from "../texts/text-fields.ts";
import { byOriginal, stampedField, type TextFile, type TextFiles, translationsOf } from "../texts/text-files.ts";
import { stampOf, translatedRows } from "../texts/translation.ts";
import type { Finding } from "./finding.ts";
import { textFault } from "./rules/text-check.ts";

/**
 * Everything wrong with a language's texts of the data: what they translate is there, and each can stand on a page in
 * its place. That one is missing, or older than its original, is nothing wrong.
 */
export function checkTranslations(dataset: Dataset, lang: string, files: TextFiles): Finding[] {
  return textTables.flatMap((table) => {
    const file = files[table];
    if (!file) return [];
    const finding = (row: string, message: string, remedy: string): Finding => ({
      file: `data/texts/${lang}/${table}.json`,
      row,
      message,
      remedy,
    });
    const strays = straysOf(dataset, table, file).map(([row, message, remedy]) => finding(row, message, remedy));
    const texts = Object.entries(file).flatMap(([row, entries]) =>
      Object.entries(entries).flatMap(([key, text]) => {
        const fault = textFault(text) ?? straight(text);
        return fault ? [finding(row, `"${key}" ${fault.message}`, fault.remedy)] : [];
      }),
    );
    const rows = translatedRows(table, dataset[table], translationsOf(files)[table]);
    const { issues = [] } = v.safeParse(tables[table] as v.GenericSchema, rows);
    const misfits = issues.map((issue) => finding(v.getDotPath(issue) ?? "", issue.message, "shorten it"));
    return [...strays, ...texts, ...misfits, ...sameStamps(dataset, table).map((one) => finding(...one))];
  });
}

function straight(text: string): { readonly message: string; readonly remedy: string } | null {
  return /['"]/.test(text)
    ? { message: "holds a straight quotation mark or apostrophe", remedy: "write the one that the language prints" }
    : null;
}

type Stray = readonly [row: string, message: string, remedy: string];

/** What stands beside no text of the table. */
function straysOf(dataset: Dataset, table: TextTable, file: TextFile): Stray[] {
  const rows = dataset[table] as readonly object[];
  const byId = new Map(rows.flatMap((row) => ("id" in row ? [[String(row.id), row] as const] : [])));
  const originals = new Set(rows.flatMap((row) => textsOf(table, row).map(({ text }) => text)));
  return Object.entries(file).flatMap(([id, texts]): Stray[] => {
    if (id === byOriginal) {
      const gone = Object.keys(texts).filter((original) => !originals.has(original));
      return gone.map((original): Stray => [id, `no row says "${original}"`, "translate what the rows say now"]);
    }
    const row = byId.get(id);
    if (!row) return [[id, "there is no such row", "take its texts out, or name the row that they are of"]];
    const fields = new Set(textsOf(table, row).map(({ field }) => field));
    return Object.keys(texts).flatMap((key): Stray[] => {
      const { field, stamp } = stampedField(key);
      if (!fields.has(field)) return [[id, `the row has no text "${field}"`, "take it out"]];
      if (stamp !== null && /^[0-9a-z]{7}$/.test(stamp)) return [];
      return [[id, `"${key}" does not say which original it translates`, "run npm run i18n:check -- --stamp"]];
    });
  });
}

/** Texts that no stamp tells apart: a translation of one would stand in the place of both. */
function sameStamps(dataset: Dataset, table: TextTable): Stray[] {
  const known = new Map<string, string>();
  return (dataset[table] as readonly object[]).flatMap((row) =>
    textsOf(table, row).flatMap(({ text }): Stray[] => {
      const stamp = stampOf(text);
      const other = known.get(stamp) ?? text;
      known.set(stamp, other);
      return other === text ? [] : [[stamp, `is the stamp of "${other}" and of "${text}"`, "word one of them anew"]];
    }),
  );
}
