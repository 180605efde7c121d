import { unzipSync, zipSync } from "fflate";
import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { addCustomPart } from "../provenance/custom-part.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";
import { addLinks } from "./sheets/sheet-links.ts";
import { orderFonts } from "./sheets/sheet-fonts.ts";
import { notesSheet } from "./sheets/notes-sheet.ts";
import { sourcesSheet } from "./sheets/sources-sheet.ts";
import { eventSheet, figureSheet, tableSheets } from "./sheets/data-sheets.ts";
import type { Sheet } from "./sheets/sheet.ts";

/** The chart's table as it shows it, every figure with where it comes from, notes, and sources. */
export const xlsxFormat: FileFormat = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  options: [],
  async make(subject, _, { signal, progress }) {
    const { default: writeExcelFile } = await import("write-excel-file/universal");
    signal.throwIfAborted();
    progress(0.3);
    const sheets = sheetsOf(subject);
    const written = await writeExcelFile(
      sheets.map(({ name, data, widths }) => ({
        sheet: name,
        data,
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: 1,
      })),
      { fontFamily: "Calibri", fontSize: 11 },
    ).toBlob();
    signal.throwIfAborted();
    progress(0.7);
    const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
    for (const [index, { links }] of sheets.entries()) if (links) addLinks(parts, index + 1, links);
    orderFonts(parts);
    addCustomPart(parts, "xl/workbook.xml", provenanceText(provenanceOf([subject])));
    return new Blob([zipSync(parts, { mtime: `${subject.day}T12:00:00` })], { type: this.mediaType });
  },
};

function sheetsOf(subject: Subject): Sheet[] {
  const drawing = drawingOf(subject);
  return [
    ...tableSheets(subject, drawing),
    ...figureSheet(subject, drawing),
    ...eventSheet(subject, drawing),
    notesSheet(subject, drawing),
    sourcesSheet(subject, drawing),
  ];
}
