import { strFromU8, strToU8 } from "fflate";
import { escapeXml } from "./escape-xml.ts";

/** The files of an Office document, by their paths in its package. */
export type OfficeParts = Record<string, Uint8Array>;

export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts XML into a part, before the last occurrence of `end`. Throws if there is no such part. */
export function appendTo(parts: OfficeParts, path: string, end: string, insertion: string): void {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const at = xml.lastIndexOf(end);
  if (at < 0) throw new Error(`The document has no ${path}`);
  parts[path] = strToU8(xml.slice(0, at) + insertion + xml.slice(at));
}

/** Tells what a new part is; `path` is absolute. */
export function addContentType(parts: OfficeParts, path: string, type: string): void {
  appendTo(parts, "[Content_Types].xml", "</Types>", `<Override PartName="${path}" ContentType="${type}"/>`);
}

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** For a document that has none: what programs show as its properties. */
export function addProperties(parts: OfficeParts, { title, creator, description, day }: DocumentProperties): void {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:${name}>`;
  parts["docProps/core.xml"] = strToU8(
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:description>${escapeXml(description)}</dc:description>${moment("created")}${moment("modified")}</cp:coreProperties>`,
  );
  appendTo(
    parts,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdProperties" Type="${packageRelationships}/metadata/core-properties" Target="docProps/core.xml"/>`,
  );
  addContentType(parts, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
}
