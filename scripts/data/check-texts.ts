/**
 * Lists the texts of the data that a language lacks, and those whose original has changed since. Exits with 1 if there
 * are any: a release has none. With `--stamp`, first stamps what was translated anew with the original that it is of.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { isTextTable, textsOf } from "../../src/data/texts/text-fields.ts";
import {
  byOriginal,
  missingTexts,
  stampedField,
  type TextFile,
  type TextFiles,
} from "../../src/data/texts/text-files.ts";
import { stampOf } from "../../src/data/texts/translation.ts";
import { langs, sourceLang } from "../../src/i18n/languages.ts";
import { dataFolder, readTables, readTexts } from "../build/dataset-files.ts";
import { asDataset } from "../build/published-dataset.ts";
import { command } from "../command.ts";

await command(async () => {
  const dataset = asDataset(await readTables(dataFolder));
  for (const lang of langs.filter((one) => one !== sourceLang)) {
    const files = (await readTexts(dataFolder, lang)) ?? {};
    const stamped = process.argv.includes("--stamp") ? await stamp(dataset, lang, files) : files;
    const missing = missingTexts(dataset, stamped);
    for (const { table, row, field, original, stale } of missing) {
      console.log(`data/texts/${lang}/${table}.json: ${row ?? byOriginal} ${field}`);
      console.log(`  ${original}${stale === null ? "" : `\n  was translated as: ${stale}`}\n`);
    }
    const old = missing.filter(({ stale }) => stale !== null).length;
    console.log(`${lang}: ${missing.length - old} missing, ${old} older than their original`);
    if (missing.length > 0) process.exitCode = 1;
  }
});

async function stamp(dataset: Dataset, lang: string, files: TextFiles): Promise<TextFiles> {
  const stamped = Object.entries(files).flatMap(([table, file]) =>
    isTextTable(table) ? [[table, stampedFile(dataset, table, file)] as const] : [],
  );
  for (const [table, file] of stamped) {
    await writeFile(join(dataFolder, "texts", lang, `${table}.json`), `${JSON.stringify(file, null, 2)}\n`);
  }
  return Object.fromEntries(stamped);
}

function stampedFile(dataset: Dataset, table: Parameters<typeof textsOf>[0], file: TextFile): TextFile {
  const rows = new Map((dataset[table] as readonly object[]).flatMap((row) => ("id" in row ? [[row.id, row]] : [])));
  const entries = Object.entries(file).map(([id, texts]) => {
    const row = rows.get(id);
    if (id === byOriginal || !row) return [id, texts] as const;
    const originals = new Map(textsOf(table, row).map(({ field, text }) => [field, text]));
    const keys = Object.entries(texts).map(([key, text]) => {
      const original = originals.get(stampedField(key).field);
      const isNew = stampedField(key).stamp === null && original !== undefined;
      return [isNew ? `${key}@${stampOf(original)}` : key, text] as const;
    });
    return [id, Object.fromEntries(keys)] as const;
  });
  return Object.fromEntries(entries);
}
