import { strFromU8, strToU8 } from "fflate";
import type { OfficeParts } from "../../provenance/custom-part.ts";
import { xmlText } from "../../provenance/xml-text.ts";

const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Makes cells of a sheet, counted from 1, lead to addresses: the library that writes it has no links. */
export function addLinks(parts: OfficeParts, sheet: number, links: ReadonlyMap<string, string>): void {
  if (links.size === 0) return;
  const cells = [...links].map(([cell], index) => `<hyperlink ref="${cell}" r:id="rIdLink${index}"/>`);
  const targets = [...links].map(
    ([, address], index) =>
      `<Relationship Id="rIdLink${index}" Type="${hyperlink}" Target="${xmlText(address)}" TargetMode="External"/>`,
  );
  append(parts, `xl/worksheets/sheet${sheet}.xml`, "</worksheet>", `<hyperlinks>${cells.join("")}</hyperlinks>`);
  append(parts, `xl/worksheets/_rels/sheet${sheet}.xml.rels`, "</Relationships>", targets.join(""));
}

function append(parts: OfficeParts, path: string, end: string, insertion: string): void {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  if (!xml.endsWith(end)) throw new Error(`The workbook has no ${path}`);
  parts[path] = strToU8(xml.slice(0, -end.length) + insertion + end);
}
