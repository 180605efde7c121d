import type { TableCell } from "../charts/parts/chart.ts";

export type Direction = "ascending" | "descending";

/** Which column sorts a table, and from which end. */
export interface Sorting {
  readonly column: number;
  readonly direction: Direction;
}

/** What can be sorted by a column: its text, its value, or what puts it in order where that is neither. */
export type SortableCell = Pick<TableCell, "text" | "value" | "order">;

/** Numbers from the greatest first, texts from their beginning; then from the other end, then as the table came. */
export function nextSorting(sorting: Sorting | null, column: number, isNumber: boolean): Sorting | null {
  const [first, second]: readonly Direction[] = isNumber ? ["descending", "ascending"] : ["ascending", "descending"];
  if (!first || !second) return null;
  if (sorting?.column !== column) return { column, direction: first };
  return sorting.direction === first ? { column, direction: second } : null;
}

/** Whether a column holds values, whatever else stands where there is none. */
export function isNumberColumn(rows: ReadonlyArray<readonly SortableCell[]>, column: number): boolean {
  return rows.some((row) => row[column]?.value !== undefined);
}

/**
 * The places of the rows in the order asked for. What has no value in a column of values stands last, whichever way it
 * is sorted, and equal ones keep their order.
 */
export function sortedPlaces(
  rows: ReadonlyArray<readonly SortableCell[]>,
  sorting: Sorting | null,
  lang: string,
): readonly number[] {
  const places = rows.map((_, index) => index);
  if (!sorting) return places;
  const { column, direction } = sorting;
  const isNumber = isNumberColumn(rows, column);
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const keyOf = (place: number) => {
    const cell = rows[place]?.[column];
    if (!cell) return null;
    return cell.order ?? (isNumber ? (cell.value ?? null) : cell.text);
  };
  return places.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return direction === "descending" ? -order : order;
  });
}
