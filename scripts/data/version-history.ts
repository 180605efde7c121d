import { openBook } from "../../src/data/book.ts";
import { type RevisedFigure, revisedFigures } from "../../src/data/changes/revised-figures.ts";
import { type ListedVersion, type VersionChanges, versionChanges } from "../../src/data/changes/version-changes.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";

/** A version of the data with its tables. */
interface State {
  readonly version: string;
  readonly dataset: Dataset;
  /** When it was kept, as an ISO moment; absent for a state that is not kept yet. */
  readonly kept?: string | undefined;
}

export interface VersionHistory {
  /** From the newest on. */
  readonly versions: readonly ListedVersion[];
  /** What every version changed of the one before it, the newest first; the oldest has nothing before it. */
  readonly changes: readonly VersionChanges[];
  readonly revised: readonly RevisedFigure[];
}

/** Compares every version with the one before it; `states` stand from the newest on. */
export function versionHistory(states: readonly State[]): VersionHistory {
  const books = states.map(({ dataset }) => openBook(dataset));
  return {
    versions: states.map(({ version, kept = null }) => ({
      version,
      day: version.slice(0, 10).replaceAll(".", "-"),
      kept,
    })),
    changes: states.map((state, index) => versionChanges(states[index + 1] ?? null, state)),
    revised: states.flatMap(({ version }, index) => {
      const [after, before] = [books[index], books[index + 1]];
      return before && after ? revisedFigures(before, after, version) : [];
    }),
  };
}

/** The history as files of the site's folder `data/`. */
export function historyFiles({ versions, changes, revised }: VersionHistory): ReadonlyMap<string, string> {
  const revisedUpTo = versions.map(({ version }, index) => {
    const later = new Set(versions.slice(0, index).map((one) => one.version));
    return [version, revised.filter((one) => !later.has(one.version))] as const;
  });
  return new Map([
    ["changes.json", JSON.stringify(changes[0])],
    ["revisions.json", JSON.stringify(revised)],
    ...changes.map((one) => [`versions/${one.version}/changes.json`, JSON.stringify(one)] as const),
    ...revisedUpTo.map(
      ([version, figures]) => [`versions/${version}/revisions.json`, JSON.stringify(figures)] as const,
    ),
  ]);
}
