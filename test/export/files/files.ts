import { vi } from "vitest";
import type { FileFormat, FileOptions } from "../../../src/export/formats/format.ts";
import { type FormatId, formats } from "../../../src/export/formats/formats.ts";
import { ProvenanceFault, type ProvenanceFaultReason } from "../../../src/export/provenance/provenance-fault.ts";
import { withPngProvenance } from "../../../src/export/provenance/png-provenance.ts";
import { provenanceOf, provenanceText } from "../../../src/export/provenance/provenance-of.ts";
import { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import type { Subject } from "../../../src/export/subject.ts";
import { pixel } from "../png/pixel.ts";

export const formatIds = Object.keys(formats) as FormatId[];

/** Pixels are drawn by browsers alone: one stands for a picture here. */
const pngFormat: FileFormat = {
  extension: "png",
  mediaType: "image/png",
  options: [],
  make: async (subject) => new Blob([withPngProvenance(pixel, provenanceText(provenanceOf([subject])))]),
};
// The browser's tests make files, too, where nothing can be replaced.
if (process.env["VITEST"]) vi.doMock("../../../src/export/formats/png.ts", () => ({ pngFormat }));

/** The file that a reader would get. */
export async function fileOf(id: FormatId, subject: Subject, options: Partial<FileOptions> = {}): Promise<Blob> {
  const format: FileFormat = await formats[id]();
  return format.make(
    subject,
    { size: { width: 1200, height: 675 }, scale: 1, transparent: false, ...options },
    { signal: new AbortController().signal, progress: () => {} },
  );
}

/** Why a file does not lead back to its view; "none" if it does. */
export async function faultOf(file: Blob): Promise<ProvenanceFaultReason | "none"> {
  try {
    await readProvenance(file);
    return "none";
  } catch (error) {
    if (error instanceof ProvenanceFault) return error.reason;
    throw error;
  }
}

/** The rows of a CSV file by RFC 4180, each by the names in its first line; the byte order mark has to be there. */
export function csvRows(text: string): ReadonlyArray<Readonly<Record<string, string>>> {
  if (!text.startsWith("\ufeff") || !text.endsWith("\r\n")) throw new Error("Excel would misread this file");
  const records: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text
    .slice(1, -2)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") records.push([]);
    if (end === "") break;
  }
  const [names = [], ...rows] = records;
  return rows.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells under ${names.length} names`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}
