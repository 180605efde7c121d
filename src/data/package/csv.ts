import type { TableName } from "../schema/schema.ts";
import { type DataField, fieldsOf } from "./fields.ts";

/**
 * A table as CSV by RFC 4180, in UTF-8 without a byte order mark: a header row, then one row each. Lists are JSON in
 * their cell; what a row does not have is empty.
 */
export function tableCsv(table: TableName, rows: readonly unknown[]): string {
  const fields = fieldsOf(table);
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => fields.map((field) => cellOf(row, field)))];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function cellOf(row: unknown, { path }: DataField): string {
  let value = row;
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
