import type { SheetData } from "write-excel-file/universal";

/** One sheet of a workbook, its first row being its head. */
export interface Sheet {
  readonly name: string;
  readonly data: SheetData;
  /** Widths of its columns, in characters. */
  readonly widths: readonly number[];
  /** Cells that lead somewhere: "E2" to an address. */
  readonly links?: ReadonlyMap<string, string>;
}

export const head = { fontWeight: "bold", wrap: true, alignVertical: "top" } as const;

/** As the width of a column, in characters: no narrower than its head's longest word, no wider than can be read. */
export function widthOf(column: string, texts: readonly string[]): number {
  const longestWord = Math.max(...column.split(/\s+/).map((word) => word.length));
  return Math.min(48, Math.max(8, longestWord, ...texts.map((text) => text.length)) + 2);
}
