/**
 * Keeps the present state of the tables in data/, so that addresses that name its version find it when it has changed.
 * With `--check` only says what is wrong with what is kept, and exits with 1 if anything is.
 */
import { mkdir, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Advice, command } from "../command.ts";
import { dataFolder, readTables } from "../build/dataset-files.ts";
import { checkVersions } from "./check-versions.ts";
import { keepVersion, savedFolder, readSavedVersions } from "./kept-versions.ts";
import { asDataset, datasetVersion } from "../build/published-dataset.ts";

await command(async () => {
  const dataset = asDatasetOrAdvice(await readTables(dataFolder));
  const version = datasetVersion(dataset);
  const folder = savedFolder(dataFolder);
  if (parseArgs({ options: { check: { type: "boolean" } } }).values.check) {
    const findings = await checkVersions(dataset, folder);
    if (findings.length === 0) return console.log(`Version ${version} and all before it are kept.`);
    throw new Advice(findings.map(({ row, message, remedy }) => `${row}: ${message}\n  -> ${remedy}`).join("\n"));
  }
  if ((await readSavedVersions(folder)).some((saved) => saved.version === version)) {
    console.log(`Version ${version} is kept already.`);
    return;
  }
  await mkdir(folder, { recursive: true });
  const file = await keepVersion(version, dataset, new Date(), folder);
  console.log(`Kept ${file} (${((await stat(file)).size / 1000).toFixed(1)} kB): commit it with the tables.`);
});

function asDatasetOrAdvice(raw: Readonly<Record<string, unknown>>) {
  try {
    return asDataset(raw);
  } catch (cause) {
    throw new Advice("The tables are not sound, so nothing is kept: see npm run data:check", { cause });
  }
}
