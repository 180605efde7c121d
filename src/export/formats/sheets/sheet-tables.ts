import { strToU8 } from "fflate";
import { addContentType, appendTo, type OfficeParts, relationships, xmlDeclaration } from "../../office-parts.ts";
import { escapeXml } from "../../escape-xml.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Makes sheets tables that can be sorted and filtered; the library that writes them knows none. Excel takes a table only if
 * it has a row, and each of its columns a name of its own.
 */
export function addTables(parts: OfficeParts, sheets: readonly Sheet[]): void {
  for (const [index, { table: columns, data }] of sheets.entries()) {
    if (!columns || data.length < 2 || new Set(columns.map((name) => name.toLowerCase())).size < columns.length)
      continue;
    const number = index + 1;
    parts[`xl/tables/table${number}.xml`] = strToU8(tableXml(number, columns, data.length));
    appendTo(
      parts,
      `xl/worksheets/sheet${number}.xml`,
      "</worksheet>",
      '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>',
    );
    appendTo(
      parts,
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      "</Relationships>",
      `<Relationship Id="rIdTable" Type="${relationships}/table" Target="../tables/table${number}.xml"/>`,
    );
    addContentType(
      parts,
      `/xl/tables/table${number}.xml`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    );
  }
}

function tableXml(number: number, columns: readonly string[], rows: number): string {
  const area = `A1:${letters(columns.length)}${rows}`;
  const named = columns.map((name, index) => `<tableColumn id="${index + 1}" name="${escapeXml(name)}"/>`);
  return `${xmlDeclaration}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="Table${number}" displayName="Table${number}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${named.join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

/** Of a column, counted from 1: "AA" for 27. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
