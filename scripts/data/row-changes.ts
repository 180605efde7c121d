import { diffArrays } from "diff";
import * as v from "valibot";

/** Tables by name, their rows as parsed JSON. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

/** At row `at` of the table as it was before, `remove` rows go and those of `insert` come. */
const rowChangeSchema = v.strictObject({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  remove: v.pipe(v.number(), v.integer(), v.minValue(0)),
  insert: v.array(v.unknown()),
});

/** What turns one state of the tables into another, from the top of each table down; null for a table that goes. */
export const rowChangesSchema = v.record(v.string(), v.nullable(v.array(rowChangeSchema)));

type RowChange = v.InferOutput<typeof rowChangeSchema>;
export type RowChanges = Readonly<Record<string, readonly RowChange[] | null>>;

/** The fewest row changes that lead from `before` to `after`; tables that are the same in both are not named. */
export function rowChanges(before: Rows, after: Rows): RowChanges {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = names.map((name) => {
    const rows = after[name];
    return [name, rows ? changesOfTable(before[name] ?? [], rows) : null] as const;
  });
  return Object.fromEntries(
    changes.filter(([name, change]) => change === null || change.length > 0 || !Object.hasOwn(before, name)),
  );
}

function changesOfTable(before: readonly unknown[], after: readonly unknown[]): readonly RowChange[] {
  const changes: Array<{ at: number; remove: number; insert: unknown[] }> = [];
  let at = 0;
  let open: (typeof changes)[number] | null = null;
  for (const { added, removed, value } of diffArrays(before.map(asText), after.map(asText))) {
    if (!added && !removed) {
      at += value.length;
      open = null;
      continue;
    }
    if (!open) changes.push((open = { at, remove: 0, insert: [] }));
    if (added) open.insert.push(...value.map((text) => JSON.parse(text) as unknown));
    else {
      open.remove += value.length;
      at += value.length;
    }
  }
  return changes;
}

function asText(row: unknown): string {
  return JSON.stringify(row);
}

/** `before` with the changes made. Throws if they are not changes of these tables. */
export function withRowChanges(before: Rows, changes: RowChanges): Rows {
  const after = new Map(Object.entries(before));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) after.delete(name);
    else after.set(name, changedRows(name, before[name] ?? [], change));
  }
  return Object.fromEntries(after);
}

function changedRows(name: string, before: readonly unknown[], changes: readonly RowChange[]): readonly unknown[] {
  const after: unknown[] = [];
  let next = 0;
  for (const { at, remove, insert } of changes) {
    if (at < next || at + remove > before.length) throw new Error(`No rows ${at} to ${at + remove} of ${name}`);
    after.push(...before.slice(next, at), ...insert);
    next = at + remove;
  }
  return [...after, ...before.slice(next)];
}
