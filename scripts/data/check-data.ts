/** Checks the tables in data/ and says what is wrong where, and what to do. Exits with 1 if anything is. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkData, checks } from "../../src/data/check/checks.ts";
import type { Finding } from "../../src/data/check/finding.ts";
import { checkTranslations } from "../../src/data/check/translations-check.ts";
import { type Dataset, type TableName, tables } from "../../src/data/schema/schema.ts";
import { isTextTable } from "../../src/data/texts/text-fields.ts";
import { readTexts } from "../build/dataset-files.ts";
import { naturalEarth } from "../borders/natural-earth.ts";
import { viewFaults } from "../borders/view-faults.ts";
import { readSavedVersions } from "./kept-versions.ts";

const root = new URL("../../", import.meta.url);
const names = Object.keys(tables) as TableName[];

const unreadable: Finding[] = [];
const raw = Object.fromEntries(names.map((name) => [name, read(name)])) as Record<TableName, unknown>;
const { checked } = JSON.parse(readFileSync(new URL("data/description.json", root), "utf8")) as { checked: string };
const [newest] = await readSavedVersions(fileURLToPath(new URL("data/versions", root)));
const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: checked, before: newest?.tables ?? null };
const ofTables = unreadable.length > 0 ? unreadable : checkData(raw, surroundings);
const findings = ofTables.length > 0 ? ofTables : await ofTexts(raw as unknown as Dataset);

if (findings.length > 0) {
  for (const { file, row, message, remedy } of findings) {
    console.error(`${file}: ${row}\n  ${message}\n  -> ${remedy}\n`);
  }
  console.error(`${findings.length} to correct in the data.`);
  process.exitCode = 1;
} else {
  const counts = names.map((name) => `${(raw[name] as unknown[]).length} ${name}`).join(", ");
  console.log(`Data is sound: ${counts}; schema and ${Object.keys(checks).length} checks.`);
}

/** What is wrong with texts of the data in other languages, each in its folder of `data/texts/`. */
async function ofTexts(dataset: Dataset): Promise<Finding[]> {
  const place = new URL("data/texts/", root);
  const folders = existsSync(place) ? readdirSync(place) : [];
  const found = folders.map(async (lang): Promise<Finding[]> => {
    const stray = readdirSync(new URL(`${lang}/`, place)).filter(
      (file) => !file.endsWith(".json") || !isTextTable(file.slice(0, -5)),
    );
    const strays = stray.map((file) => ({
      file: `data/texts/${lang}/${file}`,
      row: "the whole file",
      message: "no table of that name has texts to translate",
      remedy: "name it after its table",
    }));
    try {
      return [
        ...strays,
        ...checkTranslations(dataset, lang, (await readTexts(fileURLToPath(new URL("data", root)), lang)) ?? {}),
      ];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [
        { file: `data/texts/${lang}`, row: "a file", message, remedy: "make it valid again, as docs/data.md says" },
      ];
    }
  });
  return (await Promise.all(found)).flat();
}

function read(name: TableName): unknown {
  const file = `data/${name}.json`;
  try {
    return JSON.parse(readFileSync(new URL(file, root), "utf8"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    unreadable.push({ file, row: "the whole file", message, remedy: "make it valid JSON again" });
    return null;
  }
}
