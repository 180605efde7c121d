import { csvFormatRows } from "d3";
import type { I18n } from "../../i18n/i18n.ts";
import { searchText, searchWords } from "../../series/search-text.ts";
import { type ChangeColumn, changeColumns, type ChangeSort } from "../../view/view.ts";
import type { ChangedField, ChangeText } from "./change-text.ts";

/** In the order asked for; what has no value in the column stands last, whichever way it is sorted. */
export function sortedChanges(texts: readonly ChangeText[], sort: ChangeSort): readonly ChangeText[] {
  if (sort === "table") return texts;
  const isReversed = sort.startsWith("-");
  const column = sort.replace(/^-/, "") as ChangeColumn;
  const keyed = texts.map((text) => ({ text, key: keyOf(text, column) }));
  return keyed
    .toSorted((a, b) => {
      const [isEmpty, isOtherEmpty] = [a.key === null, b.key === null];
      if (isEmpty || isOtherEmpty) return Number(isEmpty) - Number(isOtherEmpty);
      const order = compare(a.key, b.key);
      return isReversed ? -order : order;
    })
    .map(({ text }) => text);
}

/** Those in whose row all words of a search stand. */
export function searchedChanges(texts: readonly ChangeText[], q: string): readonly ChangeText[] {
  const words = searchWords(q);
  if (words.length === 0) return texts;
  return texts.filter(({ change, name, fields, why, note, sources }) => {
    const said = [
      change.table,
      name,
      why,
      note ?? "",
      ...fields.flatMap(({ field, before, after }) => [field ?? "", before ?? "", after ?? ""]),
      ...sources.map(({ publisher }) => publisher),
    ];
    const text = searchText(said.join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** What a click on a column's head asks for: from its beginning, then from its end, then the order of the dataset. */
export function nextSort(sort: ChangeSort, column: ChangeColumn): ChangeSort {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? "table" : column;
}

/** The list as CSV, with the names of its columns in the reader's language, in the order shown. */
export function changesCsv(texts: readonly ChangeText[], i18n: I18n): string {
  const rows = texts.map((text) => [
    text.change.table,
    ...changeColumns.map((column) => cellOf(text, column, i18n)),
    text.sources.map(({ id }) => id).join("|"),
  ]);
  const heads = changeColumns.map((column) => i18n.t(`changes.column.${column}`));
  return csvFormatRows([[i18n.t("changes.table"), ...heads, "id"], ...rows]);
}

function cellOf(text: ChangeText, column: ChangeColumn, i18n: I18n): string {
  switch (column) {
    case "kind":
      return i18n.t(`changes.kind.${text.change.kind}`);
    case "figure":
      return text.name;
    case "before":
    case "after":
      return text.fields.flatMap((field) => fieldText(field, column)).join("; ");
    case "why":
      return text.note === null ? text.why : `${text.why}. ${text.note}`;
    case "source":
      return text.sources.map(({ publisher }) => publisher).join("|");
  }
}

function fieldText({ field, ...values }: ChangedField, column: "before" | "after"): string[] {
  const value = values[column];
  return value === null ? [] : [field === null ? value : `${field}: ${value}`];
}

function keyOf(text: ChangeText, column: ChangeColumn): string | number | null {
  switch (column) {
    case "kind":
      return ["added", "revised", "removed"].indexOf(text.change.kind);
    case "figure":
      return text.name;
    case "before":
      return text.values[0];
    case "after":
      return text.values[1];
    case "why":
      return text.why;
    case "source":
      return text.sources[0]?.publisher ?? null;
  }
}

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [one, other] = [String(a), String(b)];
  return one < other ? -1 : Number(one > other);
}
