import { addContentType, appendTo, packageRelationships, relationships, xmlDeclaration } from "../../office-parts.ts";
import { type Parts, readPart, relationsOf, relationsPath, writePart } from "../patch/package-parts.ts";
import { frameXml, places } from "../patch/patch-layouts.ts";
import { all, escaped } from "../patch/xml-tree.ts";
import { freePath } from "./refresh-chart.ts";

/** What a slide of text says. */
export interface TextSlide {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly isHeading: boolean }[];
  /** Of its texts, as "en-GB". */
  readonly locale: string;
}

export const presentation = "ppt/presentation.xml";
const emu = 914_400;
const slideType = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";

/** Adds a slide with a title and a list at the end of a deck, on the layout of its own that has places for both. */
export function addTextSlide(parts: Parts, { title, lines, locale }: TextSlide): void {
  const { cx = "12192000", cy = "6858000" } = all(readPart(parts, presentation), "p:sldSz")[0]?.attributes ?? {};
  const [w, h] = [Number(cx) / emu, Number(cy) / emu];
  // Said in full: a program that has saved the deck may have emptied its layouts.
  const run = (text: string, size: number, isBold: boolean, font: "+mj-lt" | "+mn-lt") =>
    `<a:r><a:rPr lang="${locale}" sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${font}"/></a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
  const paragraphs = lines.map(
    ({ text, isHeading }) =>
      `<a:p><a:pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="${isHeading ? 900 : 200}"/></a:spcBef><a:buNone/></a:pPr>${run(text, 14, isHeading, "+mn-lt")}</a:p>`,
  );
  const shape = (id: number, name: string, place: string, box: Parameters<typeof frameXml>[0], text: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr>${frameXml(box)}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
  const shapes = [
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    shape(
      2,
      "Title",
      places.title,
      { x: 0.5, y: 0.32, w: w - 1, h: 0.58 },
      `<a:p><a:pPr algn="l"/>${run(title, 26, true, "+mj-lt")}</a:p>`,
    ),
    shape(3, "Text", places.text, { x: 0.5, y: 1.1, w: w - 1, h: h - 1.6 }, paragraphs.join("")),
  ];
  const xml = `${xmlDeclaration}<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationships}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree>${shapes.join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  const path = freePath(parts, (index) => `ppt/slides/slide${index}.xml`);
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const encoder = new TextEncoder();
  parts[path] = encoder.encode(xml);
  parts[relationsPath(path)] = encoder.encode(
    `${xmlDeclaration}<Relationships xmlns="${packageRelationships}">${link("rId1", "slideLayout", `/${layoutOf(parts)}`)}</Relationships>`,
  );
  addContentType(parts, `/${path}`, slideType);
  const id = "rIdSilkLedgerChanges";
  const taken = new Set(relationsOf(parts, presentation).map((relation) => relation.id));
  const free = taken.has(id) ? `${id}${taken.size}` : id;
  appendTo(parts, relationsPath(presentation), "</Relationships>", link(free, "slide", `/${path}`));
  const tree = readPart(parts, presentation);
  const [list] = all(tree, "p:sldIdLst");
  const ids = all(tree, "p:sldId").map(({ attributes }) => Number(attributes["id"]));
  const next = String(Math.max(255, ...ids) + 1);
  list?.children.push({ name: "p:sldId", attributes: { id: next, "r:id": free }, children: [] });
  writePart(parts, presentation, tree);
}

/** One with a title and a text; or that of the first slide. */
function layoutOf(parts: Parts): string {
  const layouts = Object.keys(parts).filter((path) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(path));
  const kinds = (path: string) => all(readPart(parts, path), "p:ph").map(({ attributes: { type = "obj" } }) => type);
  const isText = (path: string) => {
    const found = kinds(path).filter((type) => type !== "ftr" && type !== "sldNum" && type !== "dt");
    return found.length === 2 && found[0] === "title" && (found[1] === "body" || found[1] === "obj");
  };
  const layout = layouts.find(isText) ?? layouts[0];
  if (layout === undefined) throw new Error("The deck has no layout");
  return layout;
}
