import { type SourceKind, sourceKinds } from "../../data/categories.ts";
import { group } from "d3";
import type { Source } from "../../data/schema/schema.ts";
import type { View } from "../../view/view.ts";
import { searchText, searchWords } from "../../series/search-text.ts";

export type SourceFilter = Pick<View, "kinds" | "q">;

/** Sources whose publishers begin with the same letter. */
export interface SourceLetter {
  /** "A" to "Z", or "#" for digits and other scripts. */
  readonly letter: string;
  readonly sources: readonly Source[];
}

/** By publisher, its newest text first, undated ones last. */
export function sourceList(sources: readonly Source[], filter: SourceFilter): readonly Source[] {
  const words = searchWords(filter.q);
  return sources
    .filter((source) => filter.kinds.includes(source.kind) && words.every((word) => textOf(source).includes(word)))
    .toSorted(
      (a, b) =>
        compare(searchText(a.publisher), searchText(b.publisher)) || compare(b.published ?? "", a.published ?? ""),
    );
}

/** How many sources each kind would show, the search staying as it is. */
export function kindCounts(sources: readonly Source[], q: string): ReadonlyMap<SourceKind, number> {
  return new Map(sourceKinds.map((kind) => [kind, sourceList(sources, { kinds: [kind], q }).length]));
}

export function sourcesByLetter(list: readonly Source[]): readonly SourceLetter[] {
  const letters = group(list, letterOf);
  return [...letters].map(([letter, sources]) => ({ letter, sources }));
}

function letterOf({ publisher }: Source): string {
  const first = searchText(publisher).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : "#";
}

/** Not by locale: prerender and browser must put the same order on the page. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const texts = new WeakMap<Source, string>();

function textOf(source: Source): string {
  const known = texts.get(source);
  if (known !== undefined) return known;
  const text = searchText([source.publisher, source.title, source.cites ?? ""].join(" "));
  texts.set(source, text);
  return text;
}
