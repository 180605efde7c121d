import { searchTerms } from "./search-terms.ts";
import { fillers, synonyms } from "./synonyms.ts";

/** A name spelled in one way, as the words that it is searched by. */
interface Spelling {
  readonly terms: readonly string[];
  /** The group of names that mean the same. */
  readonly group: readonly (readonly string[])[];
}

const byFirstTerm = new Map<string, Spelling[]>();
const byTerm = new Map<string, Set<string>>();
for (const names of synonyms) {
  const group = names.map(searchTerms);
  const words = group.flat().filter((term) => !fillers.has(term));
  for (const terms of group) {
    const [first] = terms;
    if (first !== undefined) listed(byFirstTerm, first, () => [] as Spelling[]).push({ terms, group });
    // Of a name of several words, none stands for the others: "republic" is no country's name.
    if (first !== undefined && terms.length === 1)
      for (const word of words) listed(byTerm, first, () => new Set<string>()).add(word);
  }
}

/** All spellings, as words, of every name that a text holds. */
export function otherSpellings(terms: readonly string[]): string[] {
  const groups = new Set<Spelling["group"]>();
  for (const [at, term] of terms.entries()) {
    for (const spelling of byFirstTerm.get(term) ?? []) {
      if (spelling.terms.every((word, offset) => terms[at + offset] === word)) groups.add(spelling.group);
    }
  }
  return [...groups].flat(2);
}

/** The words of all names that mean the same as this one. */
export function sameWords(term: string): ReadonlySet<string> {
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
