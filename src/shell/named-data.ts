import type { NamedVersion } from "../view/parameters.ts";

/** The data of the version that the address names. */
export interface NamedData extends NamedVersion {
  /** The version that the page itself was made with. */
  readonly present: string;
  /** Whether that is the present version, whose tables every page announces. */
  readonly isPresent: boolean;
}

/**
 * What becomes of an address that names a version: the data of that version, or the present data if there is none such.
 * `root` leads to the top of the site, whose version is `present`. Never fails.
 */
export async function namedData(version: string, root: string, present: string): Promise<NamedData> {
  const today = { known: null, present, isPresent: true };
  if (version === present) return { ...today, shown: version };
  const known = await knownVersions(root);
  if (known?.has(version) === false) return { ...today, shown: null, known };
  return { shown: version, known, present, isPresent: false };
}

/** Null if the list cannot be loaded: whether there is such a version then shows when its tables are. */
async function knownVersions(root: string): Promise<ReadonlySet<string> | null> {
  try {
    // A version may be newer than the list that the browser remembers.
    const response = await fetch(`${root}data/versions.json`, { cache: "no-cache" });
    // Whatever else comes in its place is no list, and fails here.
    const list = (await response.json()) as ReadonlyArray<{ readonly version: string }>;
    return new Set(list.map(({ version }) => version));
  } catch {
    return null;
  }
}
