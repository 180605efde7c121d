import type { Cell, SheetData } from "write-excel-file/universal";

/** One sheet of a workbook, its first row being its head. */
export interface Sheet {
  readonly name: string;
  readonly data: SheetData;
  /** Widths of its columns, in characters. */
  readonly widths: readonly number[];
  /** Cells that lead somewhere: "E2" to an address. */
  readonly links?: ReadonlyMap<string, string>;
  /** Heads of its columns, where the sheet is one table, to be sorted and filtered. */
  readonly table?: readonly string[];
}

export const head = { fontWeight: "bold", wrap: true, alignVertical: "top" } as const;

/** As the width of a column, in characters: no narrower than its head's longest word, no wider than can be read. */
export function widthOf(column: string, texts: readonly string[]): number {
  const longestWord = Math.max(...column.split(/\s+/).map((word) => word.length));
  return Math.min(48, Math.max(8, longestWord, ...texts.map((text) => text.length)) + 2);
}

const dateFormats: Readonly<Record<number, string>> = { 4: "yyyy", 7: "yyyy-mm", 10: "yyyy-mm-dd" };

/** A day, month or year in ISO 8601 as a date that reads as precise as it is; anything else as it is. */
export function dateCell(value: string | number | boolean | null): Cell {
  const format = typeof value === "string" ? dateFormats[value.length] : undefined;
  if (format === undefined) return value;
  const date = new Date(String(value));
  return Number.isNaN(date.getTime()) ? value : { value: date, type: Date, format, align: "left" };
}
