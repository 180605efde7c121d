import { searchText } from "../series/search-text.ts";

/**
 * The words of a text as they are compared: without case, accents and apostrophes ("Xi’an" is "xian"), without the
 * possessive 's; a decimal stays one word, with a point.
 */
export function searchTerms(text: string): string[] {
  const plain = searchText(text)
    .replaceAll("ß", "ss")
    .replaceAll(/['\u02bb]s(?![\p{L}\p{N}])/gu, "")
    .replaceAll(/['\u02bb]/g, "");
  return (plain.match(/\p{N}+[.,]\p{N}+(?![.,]?\p{N})|[\p{L}\p{N}]+/gu) ?? []).map((term) => term.replace(",", "."));
}
