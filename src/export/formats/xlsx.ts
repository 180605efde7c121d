import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { type OfficeParts, addCustomPart } from "../provenance/custom-part.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";
import { orderFonts } from "./sheets/sheet-fonts.ts";
import { notesSheet, sourcesSheet } from "./sheets/notes-sheet.ts";
import { eventSheet, figureSheet, tableSheets } from "./sheets/data-sheets.ts";
import type { Sheet } from "./sheets/sheet.ts";
import { escapeXml } from "../escape-xml.ts";

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

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Makes cells of a sheet, counted from 1, lead to addresses: the library that writes it has no links. */
function addLinks(parts: OfficeParts, sheet: number, links: ReadonlyMap<string, string>): void {
  if (links.size === 0) return;
  const cells = [...links].map(([cell], index) => `<hyperlink ref="${cell}" r:id="rIdLink${index}"/>`);
  const targets = [...links].map(
    ([, address], index) =>
      `<Relationship Id="rIdLink${index}" Type="${hyperlink}" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  append(parts, `xl/worksheets/sheet${sheet}.xml`, "</worksheet>", `<hyperlinks>${cells.join("")}</hyperlinks>`);
  append(parts, `xl/worksheets/_rels/sheet${sheet}.xml.rels`, "</Relationships>", targets.join(""));
}

function append(parts: OfficeParts, path: string, end: string, insertion: string): void {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  if (!xml.endsWith(end)) throw new Error(`The workbook has no ${path}`);
  parts[path] = strToU8(xml.slice(0, -end.length) + insertion + end);
}
