import { isNamed, nameOf } from "../check/finding.ts";
import type { Dataset, TableName } from "../schema/schema.ts";

/** A row of any table, field by field. */
export type Row = Readonly<Record<string, unknown>>;

/** What became of one row from one state of the tables to another. */
export interface RowChange {
  readonly table: string;
  readonly kind: "added" | "revised" | "removed";
  /** As it now is; as it last was, if it was removed. */
  readonly row: Row;
  /** What the fields of a revised row held that have changed; null for a field that it did not have. */
  readonly before?: Row;
  /** Why, and what that rests on, where the later state's `corrections` say so. */
  readonly correction?: { readonly reason: string; readonly sources: readonly string[] };
}

/**
 * Every row that differs between two states of the tables, in the order of the tables but for the sources, which stand
 * last; within a table the later state's rows stand first. Corrections are no changes of their own: they say why.
 * Rows are the same where their keys are: the id, or for a figure what it is of and its source. A figure that one
 * source gave and another gives now counts as revised.
 */
export function datasetChanges(before: Dataset, after: Dataset): readonly RowChange[] {
  const names = (Object.keys(after) as TableName[])
    .filter((table) => table !== "corrections")
    .toSorted((a, b) => Number(a === "sources") - Number(b === "sources"));
  return names.flatMap((table) =>
    tableChanges(table, (before[table] ?? []) as readonly Row[], after[table] as readonly Row[]).map((change) =>
      withCorrection(change, after.corrections),
    ),
  );
}

function withCorrection(change: RowChange, corrections: Dataset["corrections"]): RowChange {
  const what = change.kind === "removed" ? "removed" : "changed";
  const found = corrections.find(
    (one) => one.table === change.table && one.what === what && isNamed(nameOf(change.row), one.row),
  );
  return found ? { ...change, correction: { reason: found.reason, sources: found.sources } } : change;
}

function tableChanges(table: string, before: readonly Row[], after: readonly Row[]): readonly RowChange[] {
  // Nearly all rows are the same to the letter, which is told faster than the order of fields is put right.
  const equal = pairs(before, after, (row) => JSON.stringify(row));
  const same = pairs(equal.left, equal.added, canonical);
  const byKey = pairs(same.left, same.added, (row) => keyOf(row, keyFields));
  const bySubject = pairs(byKey.left, byKey.added, (row) => keyOf(row, subjectFields));
  const earlier = new Map([...byKey.pairs, ...bySubject.pairs].map(([old, row]) => [row, old]));
  const added = new Set(bySubject.added);
  const changes = after.flatMap((row): RowChange[] => {
    const old = earlier.get(row);
    if (old) return [{ table, kind: "revised", row, before: changedFields(old, row) }];
    return added.has(row) ? [{ table, kind: "added", row }] : [];
  });
  return [...changes, ...bySubject.left.map((row) => ({ table, kind: "removed" as const, row }))];
}

/** What tells a row without an id from the others of its table. */
const subjectFields = ["code", "reporter", "partner", "indicator", "country", "period", "flow", "classification"];
const keyFields = [...subjectFields, "source"];

function keyOf(row: Row, fields: readonly string[]): string {
  return typeof row["id"] === "string" ? row["id"] : fields.map((field) => String(row[field] ?? "")).join(" ");
}

interface Pairs {
  readonly pairs: ReadonlyArray<readonly [before: Row, after: Row]>;
  /** What has no counterpart: earlier rows, and later ones. */
  readonly left: readonly Row[];
  readonly added: readonly Row[];
}

/** Joins rows of the same key, in their order. */
function pairs(before: readonly Row[], after: readonly Row[], key: (row: Row) => string): Pairs {
  const waiting = new Map<string, Row[]>();
  for (const row of before) {
    const others = waiting.get(key(row));
    if (others) others.push(row);
    else waiting.set(key(row), [row]);
  }
  const found: Array<readonly [Row, Row]> = [];
  const added: Row[] = [];
  for (const row of after) {
    const old = waiting.get(key(row))?.shift();
    if (old) found.push([old, row]);
    else added.push(row);
  }
  const used = new Set(found.map(([old]) => old));
  return { pairs: found, left: before.filter((row) => !used.has(row)), added };
}

function changedFields(before: Row, after: Row): Row {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    fields
      .filter((field) => canonical(before[field]) !== canonical(after[field]))
      .map((field) => [field, before[field] ?? null]),
  );
}

/** The same text for the same content, whatever the order of the fields, and which apostrophes a text is set with. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === "string") return part.replaceAll(/[‘’ʻ]/g, "'").replaceAll(/[“”]/g, '"');
      return part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part;
    }) ?? ""
  );
}
