import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import * as v from "valibot";

/** Every published state of the dataset, a file each: an address that names a version finds its figures for good. */
export const savedFolder = join("data", "versions");

type RawTables = Readonly<Record<string, unknown>>;

/**
 * What turns tables as they were kept into what today's schemas describe, from the oldest form of the tables on. Who
 * changes a schema adds a step: `({ trade, ...rest }) => ({ ...rest, trade: …, news: [] })`. Kept files stay as they are.
 */
const stepsToToday: ReadonlyArray<(tables: RawTables) => RawTables> = [];

const savedSchema = v.strictObject({
  version: v.string(),
  /** When it was kept, as an ISO moment: of two versions the later one is the newer. */
  kept: v.pipe(v.string(), v.isoTimestamp()),
  /** How many steps there were when it was kept: these it does not need. */
  form: v.pipe(v.number(), v.integer(), v.minValue(0)),
  tables: v.record(v.string(), v.array(v.unknown())),
});
type SavedFile = v.InferOutput<typeof savedSchema>;

export interface SavedVersion extends SavedFile {
  /** Whether its tables needed no step: only then does its version follow from them. */
  readonly isAsSaved: boolean;
}

/** What is kept, newest first, in the form of today's schemas. Throws if a file is damaged or not what its name says. */
export async function readSavedVersions(folder = savedFolder, steps = stepsToToday): Promise<readonly SavedVersion[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(suffix)).map((name) => readSaved(join(folder, name), steps));
  return (await Promise.all(files)).toSorted((a, b) => b.kept.localeCompare(a.kept));
}

const suffix = ".json.gz";

async function readSaved(file: string, steps: typeof stepsToToday): Promise<SavedVersion> {
  const saved = v.parse(savedSchema, JSON.parse(strFromU8(gunzipSync(await readFile(file)))));
  if (basename(file) !== `${saved.version}${suffix}`) throw new Error(`${file} holds version ${saved.version}`);
  if (saved.form > steps.length) throw new Error(`${file} was kept by later sources than these`);
  const tables = steps.slice(saved.form).reduce<RawTables>((before, step) => step(before), saved.tables);
  return { ...saved, tables: tables as SavedFile["tables"], isAsSaved: saved.form === steps.length };
}

/** Keeps a state of the tables; returns its file. The same state kept at the same moment gives the same bytes. */
export async function keepVersion(
  version: string,
  tables: RawTables,
  moment: Date,
  folder = savedFolder,
): Promise<string> {
  const content = { version, kept: moment.toISOString(), form: stepsToToday.length, tables };
  const file = join(folder, `${version}${suffix}`);
  await writeFile(file, gzipSync(strToU8(JSON.stringify(content)), { level: 9, mtime: 0 }));
  return file;
}
