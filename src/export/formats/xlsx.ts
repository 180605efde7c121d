import { unzipSync, zipSync } from "fflate";
import { drawingOf } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { addProperties, appendTo, type DocumentProperties, type OfficeParts, relationships } from "../office-parts.ts";
import { addCustomPart } from "../provenance/custom-part.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";
import { orderFonts } from "./sheets/sheet-fonts.ts";
import { notesSheet, sourcesSheet } from "./sheets/notes-sheet.ts";
import { eventSheet, figureSheet, tableSheets } from "./sheets/data-sheets.ts";
import { addTables } from "./sheets/sheet-tables.ts";
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
    addTables(parts, sheets);
    addProperties(parts, propertiesOf(subject));
    orderFonts(parts);
    addCustomPart(parts, "xl/workbook.xml", provenanceText(provenanceOf([subject])));
    return new Blob([zipSync(parts, { mtime: `${subject.day}T12:00:00` })], { type: this.mediaType });
  },
};

function propertiesOf(subject: Subject): DocumentProperties {
  const { i18n, address, datasetVersion, day } = subject;
  const { title, subtitle } = drawingOf(subject);
  const origin = `${i18n.t("share.table-origin", { version: datasetVersion })} ${address}`;
  return { title, creator: i18n.t("site.name"), description: `${subtitle}. ${origin}`, day };
}

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

/** Makes cells of a sheet, counted from 1, lead to addresses: the library that writes it has no links. */
function addLinks(parts: OfficeParts, sheet: number, links: ReadonlyMap<string, string>): void {
  if (links.size === 0) return;
  const cells = [...links].map(([cell], index) => `<hyperlink ref="${cell}" r:id="rIdLink${index}"/>`);
  const targets = [...links].map(
    ([, address], index) =>
      `<Relationship Id="rIdLink${index}" Type="${relationships}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  appendTo(parts, `xl/worksheets/sheet${sheet}.xml`, "</worksheet>", `<hyperlinks>${cells.join("")}</hyperlinks>`);
  appendTo(parts, `xl/worksheets/_rels/sheet${sheet}.xml.rels`, "</Relationships>", targets.join(""));
}
