import { type Dataset, type TableName, tables } from "../../schema/schema.ts";
import { fileOf, type Finding, findingAt, isNamed, nameOf, type Surroundings } from "../finding.ts";

/**
 * A row that the newest kept version has is still there, or `corrections.json` says why it went; a correction tells
 * the truth about its row. "gas-import-value" names every row whose name begins with these words.
 */
export function checkVanished(dataset: Dataset, { before }: Surroundings): Finding[] {
  const present = new Map(names.map((table) => [table, new Set(dataset[table].map(nameOf))]));
  const removed = dataset.corrections.filter(({ what }) => what === "removed");
  const isExplained = (table: TableName, name: string) =>
    removed.some((row) => row.table === table && isNamed(name, row.row));
  const vanished = names.flatMap((table) =>
    (before?.[table] ?? []).map(nameOf).flatMap((name) => {
      if (present.get(table)?.has(name) || isExplained(table, name)) return [];
      const message = "it was there in the version kept last, and is gone";
      return [{ file: fileOf(table), row: name, message, remedy: "put it back, or say why in data/corrections.json" }];
    }),
  );
  const untrue = dataset.corrections.flatMap((row, index) => {
    const isThere = [...(present.get(row.table) ?? [])].some((name) => isNamed(name, row.row));
    if (isThere === (row.what === "changed")) return [];
    const message = `"${row.row}" is ${isThere ? "still" : "not"} in ${fileOf(row.table)}`;
    return [findingAt("corrections", index, row, message, `correct the row, or "what": "${row.what}"`)];
  });
  return [...vanished, ...untrue];
}

const names = Object.keys(tables) as TableName[];
