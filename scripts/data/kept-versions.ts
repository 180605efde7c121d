import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import * as v from "valibot";
import { type Rows, rowChanges, rowChangesSchema, withRowChanges } from "./row-changes.ts";

/**
 * Every published state of the dataset, a file each: an address that names a version finds its figures for good. The
 * first is kept whole, a later one as what changed of an earlier one.
 */
export function savedFolder(folder: string): string {
  return join(folder, "versions");
}

type RawTables = Readonly<Record<string, unknown>>;

/**
 * What turns tables as they were kept into what today's schemas describe, from the oldest form of the tables on. Who
 * changes a schema adds a step: `({ trade, ...rest }) => ({ ...rest, trade: …, news: [] })`. Kept files stay as they are.
 */
const stepsToToday: ReadonlyArray<(tables: RawTables) => RawTables> = [
  (tables) => ({ ...tables, yuan: [], products: [], corrections: [] }),
  // Rows of goods may name who counted them: a column more.
  (tables) => tables,
  // Outcomes of goals may say whether they were kept: a column more.
  (tables) => tables,
];

const everyFile = {
  version: v.string(),
  /** When it was kept, as an ISO moment: of two versions the later one is the newer. */
  kept: v.pipe(v.string(), v.isoTimestamp()),
  /** How many steps there were when it was kept: these it does not need. */
  form: v.pipe(v.number(), v.integer(), v.minValue(0)),
};
const wholeSchema = v.strictObject({ ...everyFile, tables: v.record(v.string(), v.array(v.unknown())) });
/** `base` is the version that the changes start from: from its tables as they were kept, in whatever form. */
const changesSchema = v.strictObject({ ...everyFile, base: v.string(), changes: rowChangesSchema });

type WholeFile = v.InferOutput<typeof wholeSchema>;
type ChangesFile = v.InferOutput<typeof changesSchema>;

export interface SavedVersion extends WholeFile {
  /** Whether its tables needed no step: only then does its version follow from them. */
  readonly isAsSaved: boolean;
}

/**
 * What is kept, newest first, in the form of today's schemas. Throws if a file is damaged, not what its name says, or
 * the change of a version that is not there.
 */
export async function readSavedVersions(folder: string, steps = stepsToToday): Promise<readonly SavedVersion[]> {
  return (await readWhole(folder)).map((saved) => {
    if (saved.form > steps.length) throw new Error(`${saved.version} was kept by later sources than these`);
    const tables = steps.slice(saved.form).reduce<RawTables>((before, step) => step(before), saved.tables);
    return { ...saved, tables: tables as WholeFile["tables"], isAsSaved: saved.form === steps.length };
  });
}

/** Up to how many bytes changes are kept as plain text, to be read where they are reviewed. */
const mostPlain = 20_000;

/** What is kept, newest first, in the form in which it was kept. */
async function readWhole(folder: string): Promise<readonly WholeFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.filter((name) => /\.json(\.gz)?$/.test(name)).map((name) => readSaved(join(folder, name))),
  );
  const byVersion = new Map(files.map((file) => [file.version, file]));
  const whole = (file: WholeFile | ChangesFile, later: readonly string[]): WholeFile => {
    if ("tables" in file) return file;
    const { base, changes, ...rest } = file;
    const from = byVersion.get(base);
    if (!from) throw new Error(`${file.version} holds what changed of version ${base}, which is not in ${folder}`);
    if (later.includes(base)) throw new Error(`${file.version} holds what changed of itself`);
    return { ...rest, tables: withRowChanges(whole(from, [...later, base]).tables, changes) as WholeFile["tables"] };
  };
  return files.map((file) => whole(file, [file.version])).toSorted((a, b) => b.kept.localeCompare(a.kept));
}

async function readSaved(file: string): Promise<WholeFile | ChangesFile> {
  const bytes = await readFile(file);
  const saved = v.parse(
    v.union([wholeSchema, changesSchema]),
    JSON.parse(strFromU8(file.endsWith(".gz") ? gunzipSync(bytes) : bytes)),
  );
  if (basename(file).replace(/\.json(\.gz)?$/, "") !== saved.version) {
    throw new Error(`${file} holds version ${saved.version}`);
  }
  return saved;
}

/**
 * Keeps a state of the tables, as what changed since the newest one that is kept or, where that takes more, whole.
 * Returns its file. The same state kept at the same moment beside the same others gives the same bytes.
 */
export async function keepVersion(
  version: string,
  tables: Rows,
  moment: Date,
  folder: string,
  form = stepsToToday.length,
): Promise<string> {
  const head = { version, kept: moment.toISOString(), form };
  const whole = zipped({ ...head, tables });
  const place = join(folder, `${version}.json`);
  const [base] = await readWhole(folder);
  if (!base) return write(`${place}.gz`, whole);
  const content = { ...head, base: base.version, changes: rowChanges(base.tables, tables) };
  const plain = strToU8(`${JSON.stringify(content, null, 1)}\n`);
  if (plain.length <= Math.min(mostPlain, whole.length)) return write(place, plain);
  const changes = zipped(content);
  return write(`${place}.gz`, changes.length < whole.length ? changes : whole);
}

function zipped(content: object): Uint8Array {
  return gzipSync(strToU8(JSON.stringify(content)), { level: 9, mtime: 0 });
}

async function write(file: string, content: Uint8Array): Promise<string> {
  await writeFile(file, content);
  return file;
}
