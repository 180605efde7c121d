import type { TableCell, TableData } from "../charts/parts/chart.ts";
import { escapeXml } from "./escape-xml.ts";

/** A table as text for a sheet: cells between tabs, a line a row. */
export function tabbedText(data: TableData): string {
  const lines = [data.columns, ...data.rows.map((row) => row.map(({ text }) => text))].map((cells) =>
    cells.map((cell) => cell.replaceAll(/\s+/g, " ")).join("\t"),
  );
  const own = lines.join("\r\n");
  return data.next ? `${own}\r\n\r\n${data.next.caption}\r\n${tabbedText(data.next.data)}` : own;
}

/** What stands around a copied table. */
export interface TableFrame {
  readonly caption: string;
  readonly lang: string;
  /** Whence it is: the last line, with the address. */
  readonly origin: string;
  readonly address: string;
}

/**
 * A table as HTML for documents and sheets. Its numbers also stand in attributes of the sheet programs, in full and
 * with a point, so that they arrive as numbers whatever the language of the program that they are pasted into.
 */
export function tableHtml(data: TableData, { caption, lang, origin, address }: TableFrame): string {
  const source = `<p>${escapeXml(origin)} <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`;
  return `<div lang="${lang}">${oneTable(data, caption)}${source}</div>`;
}

function oneTable({ columns, rows, next }: TableData, caption: string): string {
  const head = columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("");
  const table = `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return next ? table + oneTable(next.data, next.caption) : table;
}

function cellHtml({ text, value }: TableCell, column: number): string {
  if (column === 0) return `<th scope="row">${escapeXml(text)}</th>`;
  if (value === undefined) return `<td>${escapeXml(text)}</td>`;
  return `<td align="right" x:num="${value}" sdval="${value}">${escapeXml(text)}</td>`;
}
