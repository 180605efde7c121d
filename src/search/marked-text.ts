import { searchTerms } from "./search-terms.ts";

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut where the words begin and end for which it was found; the parts joined are the text again. */
export function markedText(text: string, marks: ReadonlySet<string>): readonly TextPart[] {
  // Words with what may stand inside them: apostrophes, and the point of a decimal.
  return text.split(/([\p{L}\p{N}\p{M}]+(?:['’‘ʻʼ`´.,][\p{L}\p{N}\p{M}]+)*)/u).flatMap((part, at) => {
    if (part === "") return [];
    return [{ text: part, marked: at % 2 === 1 && searchTerms(part).some((term) => marks.has(term)) }];
  });
}
