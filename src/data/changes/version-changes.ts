import { type QueryClient, queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { tableQuery } from "../queries.ts";
import { fileQuery, lasting, loadFile } from "./file-query.ts";
import { type Dataset, type Source, type TableName, tables } from "../schema/schema.ts";
import { datasetChanges } from "./dataset-changes.ts";

const row = v.record(v.string(), v.unknown());

/** `data/changes.json`: what a version of the data changed of the one before it, null for the first. */
const versionChangesSchema = v.object({
  version: v.string(),
  before: v.nullable(v.string()),
  changes: v.array(
    v.object({
      table: v.string(),
      kind: v.picklist(["added", "revised", "removed"]),
      row,
      before: v.optional(row),
      correction: v.optional(v.object({ reason: v.string(), sources: v.array(v.string()) })),
    }),
  ),
  /** Who published the sources that the rows name, by id. */
  publishers: v.record(v.string(), v.string()),
  /** What the indicators measure that the rows name, by id, in English. */
  measures: v.record(v.string(), v.string()),
});
export type VersionChanges = v.InferOutput<typeof versionChangesSchema>;

/** `data/versions.json`: every version, the present one first. */
const versionsSchema = v.array(
  v.object({
    version: v.string(),
    /** Of its newest source. */
    day: v.string(),
    /** When it was kept to be published, as an ISO moment; null for a state that is not kept yet. */
    kept: v.nullable(v.string()),
  }),
);
export type ListedVersion = v.InferOutput<typeof versionsSchema>[number];

/** Two states of the tables compared, with the names of what the changed rows refer to. */
export function versionChanges(
  before: { readonly version: string; readonly dataset: Dataset } | null,
  after: { readonly version: string; readonly dataset: Dataset },
): VersionChanges {
  const changes = before ? datasetChanges(before.dataset, after.dataset) : [];
  const sources = new Map<string, Source>(
    [...(before?.dataset.sources ?? []), ...after.dataset.sources].map((source) => [source.id, source]),
  );
  const publishers = changes
    .flatMap(({ row: changed, before: old, correction }) => [
      ...sourcesIn(changed),
      ...sourcesIn(old ?? {}),
      ...(correction?.sources ?? []),
    ])
    .flatMap((id) => (sources.has(id) ? [[id, sources.get(id)?.publisher ?? ""] as const] : []));
  const indicators = new Set(changes.map(({ row: changed }) => changed["indicator"]));
  const measures = [...(before?.dataset.measures ?? []), ...after.dataset.measures]
    .filter(({ id }) => indicators.has(id))
    .map(({ id, label }) => [id, label] as const);
  return {
    version: after.version,
    before: before?.version ?? null,
    changes: changes as VersionChanges["changes"],
    publishers: Object.fromEntries(publishers),
    measures: Object.fromEntries(measures),
  };
}

/** Ids of the sources that a row of any table names. */
export function sourcesIn(changed: Readonly<Record<string, unknown>>): string[] {
  const { source, sources } = changed;
  return [source, ...(Array.isArray(sources) ? sources : [])].filter((id): id is string => typeof id === "string");
}

/** `folder` is the address of the site's folder `data/`, whatever version the page shows. */
export function versionsQuery(folder: string) {
  return fileQuery(["versions", folder], `${folder}versions.json`, versionsSchema);
}

/**
 * What differs from one version to another. For neighbours the site has it ready; for any others it is compared here,
 * which takes every table of both.
 */
export function changesQuery(folder: string, from: string, to: string, areNeighbours: boolean) {
  const address = `${folder}versions/${to}/changes.json`;
  return queryOptions({
    ...lasting,
    queryKey: ["changes", folder, from, to],
    queryFn: async ({ client, signal }) => {
      if (areNeighbours) return loadFile(address, versionChangesSchema, signal);
      const [before, after] = await Promise.all([from, to].map((version) => loadState(client, folder, version)));
      if (!before || !after) throw new Error("Two versions are needed");
      return versionChanges(before, after);
    },
  });
}

async function loadState(client: QueryClient, folder: string, version: string) {
  const names = Object.keys(tables) as TableName[];
  const loaded = await Promise.all(
    names.map(
      async (name) => [name, await client.fetchQuery(tableQuery(name, `${folder}versions/${version}/`))] as const,
    ),
  );
  return { version, dataset: Object.fromEntries(loaded) as unknown as Dataset };
}
