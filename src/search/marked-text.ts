import { searchTerms } from "./search-terms.ts";

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text cut where the words begin and end for which it was found; the parts joined are the text again. Of a mark of
 * several words ("belt and road") all must stand one after the other.
 */
export function markedText(text: string, marks: ReadonlySet<string>): readonly TextPart[] {
  // Words with what may stand inside them: apostrophes, and the point of a decimal.
  const parts = text.split(/([\p{L}\p{N}\p{M}]+(?:['’‘ʻʼ`´.,][\p{L}\p{N}\p{M}]+)*)/u);
  const terms = parts.flatMap((part, at) => (at % 2 === 1 ? searchTerms(part).map((term) => ({ term, at })) : []));
  const marked = new Set<number>();
  for (const mark of marks) {
    const words = mark.split(" ");
    for (const start of terms.keys()) {
      const found = terms.slice(start, start + words.length);
      if (!words.every((word, offset) => found[offset]?.term === word)) continue;
      for (const { at } of found) marked.add(at);
    }
  }
  return parts.flatMap((part, at) => (part === "" ? [] : [{ text: part, marked: marked.has(at) }]));
}
