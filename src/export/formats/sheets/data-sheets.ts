import type { Cell, Row } from "write-excel-file/universal";
import type { TableCell, TableData } from "../../../charts/parts/chart.ts";
import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Drawing } from "../../drawing.ts";
import type { Subject } from "../../subject.ts";
import { dateColumns, eventColumns, figureColumns } from "../rows/row-columns.ts";
import { type EventRow, eventRows, type FigureRow, figureRows, type FileUnit, fileUnit } from "../rows/rows.ts";
import { dateCell, head, type Sheet, widthOf } from "./sheet.ts";

/** The chart's table, as the page shows it, and what it shows beside. */
export function tableSheets({ i18n }: Subject, { table }: Drawing): Sheet[] {
  const sheets = [sheetOf(i18n.t("format.sheet.data"), table, i18n)];
  for (let next = table.next; next; next = next.data.next) {
    sheets.push(sheetOf(sheetName(next.caption, sheets.length), next.data, i18n));
  }
  return sheets;
}

/** Every figure with how it is known and what it rests on; none for a chart without figures. */
export function figureSheet(subject: Subject, drawing: Drawing): Sheet[] {
  const rows = figureRows(subject, drawing);
  return rows.length === 0 ? [] : [listSheet(subject.i18n.t("format.sheet.figures"), figureColumns, rows)];
}

export function eventSheet(subject: Subject, drawing: Drawing): Sheet[] {
  const rows = eventRows(drawing);
  return rows ? [listSheet(subject.i18n.t("format.sheet.events"), eventColumns, rows)] : [];
}

function sheetOf(name: string, { columns, rows }: TableData, i18n: I18n): Sheet {
  return {
    name,
    data: [
      columns.map((value) => ({ value, ...head })),
      ...rows.map((row): Row => row.map((cell) => cellOf(cell, i18n))),
    ],
    widths: columns.map((column, index) =>
      widthOf(
        column,
        rows.map((row) => row[index]?.text.slice(0, 20) ?? ""),
      ),
    ),
    table: columns,
  };
}

/** A number as it is, in a format that reads like the page; what is missing stays empty. */
function cellOf({ text, value, figure }: TableCell, i18n: I18n): Cell {
  if (value !== undefined) return { value, type: Number, format: numberFormat(figure, i18n) };
  if (text === i18n.t("table.missing") || text === i18n.t("table.unpaired")) return null;
  return /^\d{4}$/.test(text) ? { value: Number(text), type: Number, format: "0", align: "left" } : text;
}

const numberFormats: Readonly<Record<FileUnit, string>> = {
  usdBn: "#,##0.0##",
  usdPerHead: "#,##0.0##",
  percentOfFive: '0.0##"%"',
  percentOfGdp: '0.0##"%"',
  percentChange: '+0.0##"%";-0.0##"%";0.0"%"',
  index: "0.0##",
  ratio: "0.00##",
};

function numberFormat(figure: Figure | undefined, i18n: I18n): string {
  const format = numberFormats[figure ? fileUnit(figure) : "usdBn"];
  if (!figure?.partial) return format;
  // The number stays a number, and is still told from that of a whole year.
  const months = ` "(${i18n.months(figure.period).replaceAll('"', "")})"`;
  return format
    .split(";")
    .map((section) => section + months)
    .join(";");
}

function listSheet(name: string, columns: readonly string[], rows: ReadonlyArray<FigureRow | EventRow>): Sheet {
  const values = rows.map((row) =>
    columns.map((column) => listValue((row as unknown as Record<string, unknown>)[column])),
  );
  return {
    name,
    data: [
      columns.map((value) => ({ value, ...head })),
      ...values.map((row) =>
        row.map((value, index) => (dateColumns.has(columns[index] ?? "") ? dateCell(value) : value)),
      ),
    ],
    widths: columns.map((column, index) =>
      widthOf(
        column,
        values.map((row) => String(row[index] ?? "")),
      ),
    ),
    table: columns,
  };
}

function listValue(value: unknown): string | number | boolean | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(" | ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Excel takes at most 31 characters, and not all of them. */
function sheetName(caption: string, index: number): string {
  const name = caption.replaceAll(/[[\]/\\:*?]+/g, " ").trim();
  return name.length <= 31 ? name : `${name.slice(0, 27).trim()} … ${index}`.slice(0, 31);
}
