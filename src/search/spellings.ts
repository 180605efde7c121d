import { searchTerms } from "./search-terms.ts";
import { synonyms } from "./synonyms.ts";

/** Names that mean the same, each as the words that it is searched by. */
export interface NameGroup {
  readonly names: ReadonlyArray<readonly string[]>;
  /** Of those, the ones that are no other name of it where they stand in a text. */
  readonly typedOnly: ReadonlySet<readonly string[]>;
}

/** Marks a name by which a thing is looked for, though in a text it may mean another. */
const typedOnlyMark = "~";

interface Spelling {
  readonly terms: readonly string[];
  readonly group: NameGroup;
}

const byFirstTerm = new Map<string, Spelling[]>();
const byTerm = new Map<string, Set<string>>();
for (const spelled of synonyms) {
  const names = spelled.map(searchTerms);
  const typedOnly = new Set(names.filter((_, at) => spelled[at]?.startsWith(typedOnlyMark)));
  const group = { names, typedOnly };
  const shown = names.filter((name) => !typedOnly.has(name)).map((name) => name.join(" "));
  for (const terms of names) {
    const [first] = terms;
    if (first === undefined) continue;
    listed(byFirstTerm, first, () => [] as Spelling[]).push({ terms, group });
    // Of a name of several words, none stands for the others: "republic" is no country's name.
    if (terms.length === 1) for (const name of shown) listed(byTerm, first, () => new Set<string>()).add(name);
  }
}

/** All spellings, as words, of every name that a text holds. */
export function otherSpellings(terms: readonly string[]): string[] {
  const groups = new Set<NameGroup>();
  for (const at of terms.keys()) {
    for (const { terms: name, group } of spellingsAt(terms, at)) if (!group.typedOnly.has(name)) groups.add(group);
  }
  return [...groups].flatMap(({ names }) => names.flat());
}

/** Names that begin at that place among words, the longest first. */
export function spellingsAt(terms: readonly string[], at: number): readonly Spelling[] {
  return (byFirstTerm.get(terms[at] ?? "") ?? [])
    .filter((spelling) => spelling.terms.every((word, offset) => terms[at + offset] === word))
    .toSorted((a, b) => b.terms.length - a.terms.length);
}

/** All names that mean the same as this word, of several words each with a space between them. */
export function sameNames(term: string): ReadonlySet<string> {
  return byTerm.get(term) ?? none;
}

const none: ReadonlySet<string> = new Set();

function listed<Key, Value>(map: Map<Key, Value>, key: Key, empty: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = empty();
  map.set(key, value);
  return value;
}
