/** Text as it is compared in a search: without case, accents and the differences between apostrophes and dashes. */
export function searchText(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[\u2018\u2019\u02bc`´]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, "-")
    .toLowerCase();
}

/** The words of a search; all of them must be found, in any order. */
export function searchWords(query: string): readonly string[] {
  return searchText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}
