import { sourceOf } from "../../data/book.ts";
import { chartOf, detailsOf } from "../../charts/load-charts.ts";
import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { provenanceOf } from "../provenance/provenance-of.ts";
import { type CsvCell, csvText } from "./rows/csv-text.ts";
import type { FileFormat } from "./format.ts";
import { eventColumns, figureColumns, projectColumns, sourceColumns, provenanceColumns } from "./rows/row-columns.ts";
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
