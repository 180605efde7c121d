import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Entry, SearchGround, SearchKind } from "./entry.ts";
import { searchTerms } from "./search-terms.ts";
import { otherSpellings, sameNames } from "./spellings.ts";
import { fillers } from "./synonyms.ts";

export interface Found {
  readonly entry: Entry;
  /** Words, as `searchTerms` gives them, for which it was found, and names that mean the same. */
  readonly marks: ReadonlySet<string>;
}

/** What was found of one kind, best first. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly found: readonly Found[];
}

export interface SearchIndex {
  /** The groups, the one with the best match first; before anything is typed, what is suggested. */
  readonly find: (query: string) => readonly FoundGroup[];
}

/** At most so many of a kind are listed. */
export const longestGroup = 8;

/** Indexes all entries of these kinds: made once a search is opened, then asked at every key. */
export function createSearchIndex(kinds: readonly SearchKind[], ground: SearchGround): SearchIndex {
  const placed = kinds.flatMap((kind) => kind.entries(ground).map((entry) => ({ kind, entry })));
  const index = new MiniSearch({ fields: Object.keys(boost), tokenize: searchTerms, processTerm });
  index.addAll(placed.map(({ entry }, id) => ({ id, ...fieldsOf(entry) })));
  const search = (terms: readonly string[], fuzzy: NonNullable<SearchOptions["fuzzy"]>) =>
    index.search(terms.join(" "), {
      combineWith: "AND",
      prefix: true,
      fuzzy,
      boost,
      boostDocument: (id: number) => placed[id]?.entry.weight ?? 1,
    });

  return {
    find(query) {
      const terms = withoutFillers(searchTerms(query));
      if (terms.length === 0) return suggestions(kinds, placed);
      const exact = search(terms, false);
      // Slips of the pen are looked for only where nothing is spelled as typed: they would bring in chance likenesses.
      const results = exact.length > 0 ? exact : search(terms, slips);
      return withAnswers(grouped(results, placed), kinds, terms, ground);
    },
  };
}

interface Placed {
  readonly kind: SearchKind;
  readonly entry: Entry;
}

/** What a word counts for, by where it stands. */
const boost = { title: 4, titleSpelled: 3.6, names: 2, namesSpelled: 1.8, text: 1, textSpelled: 0.9 };

function fieldsOf({ title, names, text }: Entry): Readonly<Record<keyof typeof boost, string>> {
  const spelled = (field: string) => otherSpellings(searchTerms(field)).join(" ");
  return {
    title,
    titleSpelled: spelled(title),
    names,
    namesSpelled: spelled(names),
    text,
    textSpelled: spelled(text),
  };
}

/** Words come from `searchTerms` as they are to be compared. */
function processTerm(term: string): string {
  return term;
}

/** How many letters may differ: two in longer words, as two that changed places count twice. None in numbers. */
function slips(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length === 4 ? 1 : 2;
}

function withoutFillers(terms: readonly string[]): readonly string[] {
  const telling = terms.filter((term) => !fillers.has(term));
  return telling.length > 0 ? telling : terms;
}

const unmarked: ReadonlySet<string> = new Set();

function suggestions(kinds: readonly SearchKind[], placed: readonly Placed[]): readonly FoundGroup[] {
  return kinds.flatMap((kind) => {
    const found = placed
      .filter((one) => one.kind === kind && one.entry.suggested)
      .slice(0, longestGroup)
      .map(({ entry }) => ({ entry, marks: unmarked }));
    return found.length > 0 ? [{ kind, found }] : [];
  });
}

/** Results come best first; so do the groups, by the best that they hold. */
function grouped(results: readonly SearchResult[], placed: readonly Placed[]): readonly FoundGroup[] {
  const groups = new Map<SearchKind, SearchResult[]>();
  for (const result of results) {
    const kind = placed[result.id as number]?.kind;
    if (!kind) continue;
    const group = groups.get(kind);
    if (group) group.push(result);
    else groups.set(kind, [result]);
  }
  return [...groups].map(([kind, group]) => ({
    kind,
    found: (kind.keepsOrder ? group.toSorted((a, b) => a.id - b.id) : group)
      .slice(0, longestGroup)
      .flatMap((result) => {
        const entry = placed[result.id as number]?.entry;
        return entry ? [{ entry, marks: marksOf(result.terms) }] : [];
      }),
  }));
}

function marksOf(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.flatMap((term) => [term, ...sameNames(term)]));
}

function withAnswers(
  groups: readonly FoundGroup[],
  kinds: readonly SearchKind[],
  terms: readonly string[],
  ground: SearchGround,
): readonly FoundGroup[] {
  return kinds.reduce((before, kind) => {
    const entry = kind.answer?.(terms, ground);
    if (!entry) return before;
    const rest = before.find((group) => group.kind === kind)?.found ?? [];
    const found = [{ entry, marks: marksOf(terms) }, ...rest].slice(0, longestGroup);
    return [{ kind, found }, ...before.filter((group) => group.kind !== kind)];
  }, groups);
}
