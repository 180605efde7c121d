import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import * as v from "valibot";

/** Every published state of the dataset, a file each: an address that names a version finds its figures for good. */
export const keptFolder = join("data", "versions");

type RawTables = Readonly<Record<string, unknown>>;

/**
 * What turns tables as they were kept into what today's schemas describe, from the oldest form of the tables on. Who
 * changes a schema adds a step: `({ trade, ...rest }) => ({ ...rest, trade: …, news: [] })`. Kept files stay as they are.
 */
const stepsToToday: ReadonlyArray<(tables: RawTables) => RawTables> = [];

const keptSchema = v.strictObject({
  version: v.string(),
  /** When it was kept, as an ISO moment: of two versions the later one is the newer. */
  kept: v.pipe(v.string(), v.isoTimestamp()),
  /** How many steps there were when it was kept: these it does not need. */
  form: v.pipe(v.number(), v.integer(), v.minValue(0)),
  tables: v.record(v.string(), v.array(v.unknown())),
});
type KeptFile = v.InferOutput<typeof keptSchema>;

export interface KeptVersion extends KeptFile {
  /** Whether its tables needed no step: only then does its version follow from them. */
  readonly isAsKept: boolean;
}

/** What is kept, newest first, in the form of today's schemas. Throws if a file is damaged or not what its name says. */
export async function readKeptVersions(folder = keptFolder, steps = stepsToToday): Promise<readonly KeptVersion[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(suffix)).map((name) => readKept(join(folder, name), steps));
  return (await Promise.all(files)).toSorted((a, b) => b.kept.localeCompare(a.kept));
}

const suffix = ".json.gz";

async function readKept(file: string, steps: typeof stepsToToday): Promise<KeptVersion> {
  const kept = v.parse(keptSchema, JSON.parse(strFromU8(gunzipSync(await readFile(file)))));
  if (basename(file) !== `${kept.version}${suffix}`) throw new Error(`${file} holds version ${kept.version}`);
  if (kept.form > steps.length) throw new Error(`${file} was kept by later sources than these`);
  const tables = steps.slice(kept.form).reduce<RawTables>((before, step) => step(before), kept.tables);
  return { ...kept, tables: tables as KeptFile["tables"], isAsKept: kept.form === steps.length };
}

/** Keeps a state of the tables; returns its file. The same state kept at the same moment gives the same bytes. */
export async function keepVersion(
  version: string,
  tables: RawTables,
  moment: Date,
  folder = keptFolder,
): Promise<string> {
  const content = { version, kept: moment.toISOString(), form: stepsToToday.length, tables };
  const file = join(folder, `${version}${suffix}`);
  await writeFile(file, gzipSync(strToU8(JSON.stringify(content)), { level: 9, mtime: 0 }));
  return file;
}
