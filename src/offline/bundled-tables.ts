import type { PageData, SourceName, TableName } from "../data/schema/schema.ts";

/** The tables of these names; of the sources those alone that a row of them, or another source of theirs, names. */
export function bundledTables(
  dataset: PageData,
  names: readonly TableName[],
): Readonly<Partial<Record<TableName, unknown>>> {
  const all = new Map(dataset.sources.map((source) => [source.id, source]));
  const found = new Set<SourceName>();
  const open: unknown[] = names.filter((name) => name !== "sources").map((name) => dataset[name]);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === "object" && value !== null) open.push(...Object.values(value).filter((one) => one != null));
    const source = typeof value === "string" ? all.get(value) : undefined;
    if (!source || found.has(source)) continue;
    found.add(source);
    open.push(source);
  }
  const bundled = Object.fromEntries(names.map((name) => [name, dataset[name]]));
  return { ...bundled, sources: dataset.sources.filter((source) => found.has(source)) };
}
