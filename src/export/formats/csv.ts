import { wholeSourceOf } from "../../data/parts/whole-rows.ts";
import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { provenanceOf } from "../provenance/provenance-of.ts";
import type { DecimalMark, FileFormat } from "./format.ts";
import { eventColumns, figureColumns, projectColumns, provenanceColumns, sourceColumns } from "./rows/row-columns.ts";
import { type RowKind, rowKindOf, rowKindsOf } from "./rows/row-kind.ts";
import { eventRows, figureRows, projectRows } from "./rows/rows.ts";

/**
 * A row for each figure, event or project that the chart shows, with where it comes from and which view of which data it
 * belongs to: for spreadsheets and statistics programs. What the chart has no figure for has no row.
 */
export const csvFormat: FileFormat = {
  extension: "csv",
  mediaType: "text/csv;charset=utf-8",
  options: ["rows", "decimalMark"],
  async make(subject, { rows = "figures", decimalMark = "." }) {
    return new Blob([csvOf(subject, rowKindOf(rowKindsOf(subject), rows), decimalMark)], { type: this.mediaType });
  },
};

function csvOf(subject: Subject, kind: RowKind, decimalMark: DecimalMark): string {
  const drawing = drawingOf(subject);
  const tables = {
    figures: () => ({ names: figureColumns, found: figureRows(subject, drawing) }),
    events: () => ({ names: eventColumns, found: eventRows(drawing) ?? [] }),
    projects: () => ({ names: projectColumns, found: projectRows(drawing) ?? [] }),
  };
  const { names: columns, found } = tables[kind]();
  const { made, version, address, views } = provenanceOf([subject]);
  const [view] = views;
  const provenance = [view?.chart, view?.title, view?.query, view?.lang, address, version, made];
  const rows = found.map((row) => {
    const cells = row as unknown as Readonly<Record<string, CsvCell>>;
    return [row.record, ...columns.map((column) => cells[column]), ...sourceCells(row.sources, subject), ...provenance];
  });
  // Without any row the file still tells which view it is.
  const empty = ["view", ...[...columns, ...sourceColumns].map(() => null), ...provenance];
  const names = ["record", ...columns, ...sourceColumns, ...provenanceColumns];
  return csvText(names, rows.length > 0 ? rows : [empty], decimalMark);
}

/** Mirrors and reposts are named, and not linked. */
function sourceCells(ids: readonly string[], { book }: Subject): CsvCell[] {
  const sources = ids.map((id) => wholeSourceOf(book, id));
  return [
    sources.map(({ publisher }) => publisher),
    sources.map(({ title }) => title),
    sources.map(({ url, linkable }) => (linkable && url !== null ? url : "")),
  ];
}

/** What a cell holds: lists are joined by " | ", null and undefined leave it empty. */
export type CsvCell = string | number | boolean | null | undefined | readonly string[];

/** Without it, Excel reads UTF-8 as something else. */
const byteOrderMark = "\ufeff";

/**
 * A row of names, then the rows, by RFC 4180 in UTF-8 with a byte order mark. With a decimal comma, semicolons are
 * between cells: what spreadsheets expect where decimals have commas.
 */
export function csvText(
  columns: readonly string[],
  rows: ReadonlyArray<readonly CsvCell[]>,
  decimalMark: DecimalMark = ".",
): string {
  const separator = decimalMark === "," ? ";" : ",";
  const cellText = (cell: CsvCell): string => {
    if (cell === null || cell === undefined) return "";
    if (typeof cell === "number") return String(cell).replace(".", decimalMark);
    if (typeof cell === "boolean") return String(cell);
    return quoted(harmless(typeof cell === "string" ? cell : cell.join(" | ")), separator);
  };
  const lines = [columns, ...rows].map((cells) => `${cells.map(cellText).join(separator)}\r\n`);
  return byteOrderMark + lines.join("");
}

/** A spreadsheet takes text that begins like this for a formula, and runs it; an apostrophe makes it text again. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
