/** Keeps the present state of the tables in data/, so that addresses that name its version find it when it has changed. */
import { mkdir, stat } from "node:fs/promises";
import { Advice, command } from "../command.ts";
import { readTables } from "../build/dataset-files.ts";
import { keepVersion, savedFolder, readSavedVersions } from "./kept-versions.ts";
import { asDataset, datasetVersion } from "../build/published-dataset.ts";

await command(async () => {
  const dataset = asDatasetOrAdvice(await readTables());
  const version = datasetVersion(dataset);
  if ((await readSavedVersions()).some((saved) => saved.version === version)) {
    console.log(`Version ${version} is kept already.`);
    return;
  }
  await mkdir(savedFolder, { recursive: true });
  const file = await keepVersion(version, dataset, new Date());
  console.log(`Kept ${file} (${((await stat(file)).size / 1000).toFixed(1)} kB): commit it with the tables.`);
});

function asDatasetOrAdvice(raw: Readonly<Record<string, unknown>>) {
  try {
    return asDataset(raw);
  } catch (cause) {
    throw new Advice("The tables are not sound, so nothing is kept: see npm run data:check", { cause });
  }
}
