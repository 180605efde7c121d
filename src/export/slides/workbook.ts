import type { Plot } from "./plots/plot.ts";

/** The data sheet behind "Edit data": categories downwards, series across, blank where nothing is known. */
export async function workbookOf({ head, categories, series, beside }: Plot): Promise<Uint8Array> {
  const { default: writeSheet } = await import("write-excel-file/universal");
  const columns = [...series, ...beside];
  const rows = [
    [head, ...columns.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...columns.map(({ values }) => values[index] ?? null)]),
  ];
  const blob = await writeSheet(rows, { sheet: "Sheet1", columns: [{ width: 24 }] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
