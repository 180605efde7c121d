/** What a cell holds: lists are joined by " | ", null and undefined leave it empty. */
export type CsvCell = string | number | boolean | null | undefined | readonly string[];

/** Without it, Excel reads UTF-8 as something else. */
const byteOrderMark = "\ufeff";

/** RFC 4180, in UTF-8 with a byte order mark: a row of names, then the rows. */
export function csvText(columns: readonly string[], rows: ReadonlyArray<readonly CsvCell[]>): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(cellText).join(",")}\r\n`);
  return byteOrderMark + lines.join("");
}

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return quoted(harmless(typeof cell === "string" ? cell : cell.join(" | ")));
}

/** A spreadsheet takes text that begins like this for a formula, and runs it; an apostrophe makes it text again. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
