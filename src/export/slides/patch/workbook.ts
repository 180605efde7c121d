import { unzipSync, zipSync } from "fflate";
import { orderFonts } from "../../formats/sheets/sheet-fonts.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";

/**
 * The data sheet behind "Edit data": categories downwards, series across, blank where nothing is known; on a second
 * sheet what the speaker's notes say of them, with every source.
 */
export async function workbookOf(
  { head, categories, series, beside }: Plot,
  notes: { readonly name: string; readonly lines: readonly string[] },
  day: string,
): Promise<Uint8Array> {
  const { default: writeSheets } = await import("write-excel-file/universal");
  const columns = [...series, ...beside];
  const rows = [
    [head, ...columns.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...columns.map(({ values }) => values[index] ?? null)]),
  ];
  const blob = await writeSheets([
    { data: rows, sheet: "Sheet1", columns: [{ width: 24 }] },
    { data: notes.lines.map((line) => [line === "" ? null : line]), sheet: notes.name, columns: [{ width: 100 }] },
  ]).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  orderFonts(parts);
  return zipSync(parts, { mtime: new Date(`${day}T12:00:00`) });
}
