import { strFromU8, strToU8 } from "fflate";
import { escapeXml } from "../escape-xml.ts";
import {
  addContentType,
  appendTo,
  type OfficeParts,
  packageRelationships,
  relationships,
  xmlDeclaration,
} from "../office-parts.ts";
import { metadataText } from "./xml-text.ts";

const namespace = "urn:silk-ledger:trace";
/** What tells this part from others in the same document. */
const itemId = "{5117ED6E-2A0C-4E6B-9B57-7ACE51117ED6}";

/**
 * Adds provenance to a document as a custom XML part, which Office keeps as it saves the document again. `main` is
 * the document's first part: "xl/workbook.xml" or "ppt/presentation.xml".
 */
export function addCustomPart(parts: OfficeParts, main: string, text: string): void {
  const slash = main.lastIndexOf("/");
  const relsPath = `${main.slice(0, slash)}/_rels/${main.slice(slash + 1)}.rels`;
  parts["customXml/item1.xml"] = withCustomText(text);
  parts["customXml/itemProps1.xml"] = strToU8(
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts["customXml/_rels/item1.xml.rels"] = strToU8(
    `${xmlDeclaration}<Relationships xmlns="${packageRelationships}">${relationship("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
  );
  appendTo(parts, relsPath, "</Relationships>", relationship("rIdSilkLedger", "customXml", "../customXml/item1.xml"));
  addContentType(
    parts,
    "/customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
}

/** The part with another text. */
export function withCustomText(text: string): Uint8Array {
  return strToU8(`${xmlDeclaration}<trace xmlns="${namespace}">${escapeXml(text)}</trace>`);
}

/** Whether a path in a package may be that of the part; Office numbers such parts anew. */
export function isCustomPart(path: string): boolean {
  return /^customXml\/item\d+\.xml$/.test(path);
}

/** The text that `addCustomPart` put in; null for a part of somebody else. */
export function customPartText(part: Uint8Array): string | null {
  const xml = strFromU8(part);
  return xml.includes(`"${namespace}"`) ? metadataText(xml, "trace") : null;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
}
