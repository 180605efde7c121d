import { sourceOf } from "../../data/book.ts";
import { chartOf, detailsOf } from "../../charts/load-charts.ts";
import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { provenanceOf } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";
import { eventColumns, figureColumns, projectColumns, provenanceColumns, sourceColumns } from "./rows/row-columns.ts";
import { eventRows, figureRows, projectRows } from "./rows/rows.ts";

/**
 * One row a figure, an event and a project, as far as the chart shows them, with where it comes from and which view of which
 * data it belongs to: for spreadsheets and statistics programs. What the chart has no figure for has no row.
 */
export const csvFormat: FileFormat = {
  extension: "csv",
  mediaType: "text/csv;charset=utf-8",
  options: [],
  async make(subject) {
    return new Blob([csvOf(subject)], { type: this.mediaType });
  },
};

function csvOf(subject: Subject): string {
  const drawing = drawingOf(subject);
  const figures = figureRows(subject, drawing);
  const events = eventRows(drawing);
  const projects = projectRows(drawing);
  const { made, version, address, views } = provenanceOf([subject]);
  const [view] = views;
  const provenance = [view?.chart, view?.title, view?.query, view?.lang, address, version, made];
  const names = [
    ...(detailsOf(chartOf(subject)).hasNoFigures ? [] : figureColumns),
    ...(events ? eventColumns : []),
    ...(projects ? projectColumns : []),
  ];
  const columns = [...names.filter((name) => name !== "sources"), "sources"];
  const rows = [...figures, ...(events ?? []), ...(projects ?? [])].map((row) => {
    const cells = row as unknown as Readonly<Record<string, CsvCell>>;
    return [row.record, ...columns.map((column) => cells[column]), ...sourceCells(row.sources, subject), ...provenance];
  });
  // Without any figure the file still tells which view it is.
  const empty = ["view", ...[...columns, ...sourceColumns].map(() => null), ...provenance];
  return csvText(["record", ...columns, ...sourceColumns, ...provenanceColumns], rows.length > 0 ? rows : [empty]);
}

/** Mirrors and reposts are named, and not linked. */
function sourceCells(ids: readonly string[], { book }: Subject): CsvCell[] {
  const sources = ids.map((id) => sourceOf(book, id));
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
