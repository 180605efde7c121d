import type { Finding } from "../../src/data/check/finding.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { asDataset, datasetVersion } from "../build/published-dataset.ts";
import { readSavedVersions, type SavedVersion } from "./kept-versions.ts";

/** What is wrong with the kept versions in a folder: each opens with today's schemas, and the present one is there. */
export async function checkVersions(present: Dataset, folder: string): Promise<Finding[]> {
  const saved = await readSavedVersions(folder);
  const version = datasetVersion(present);
  const unkept: Finding = {
    file: folder,
    row: version,
    message: "the tables have changed, and this state of them is not kept",
    remedy: "run `npm run data:keep` once they are as they should be",
  };
  return [
    ...(saved.some((one) => one.version === version) ? [] : [unkept]),
    ...saved.flatMap((one) => {
      const message = faultOf(one);
      const remedy = "add a step from the older form of the tables to scripts/data/kept-versions.ts";
      return message === null ? [] : [{ file: folder, row: one.version, message, remedy }];
    }),
  ];
}

function faultOf({ version, tables, isAsSaved }: SavedVersion): string | null {
  try {
    const opened = datasetVersion(asDataset(tables));
    return isAsSaved && opened !== version ? `its tables have the version ${opened}` : null;
  } catch (error) {
    return `does not fit today's schemas: ${error instanceof Error ? error.message : String(error)}`;
  }
}
