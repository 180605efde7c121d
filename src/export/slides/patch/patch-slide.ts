import { mixed, pattern, solid } from "../native/series-style.ts";
import type { SlideContent, SlideObject } from "../slide-objects.ts";
import type { DeckStyle } from "../deck-style.ts";
import { groupObjects } from "./group-objects.ts";
import { numberParagraph, places } from "./patch-layouts.ts";
import { nameByTheme } from "./theme-colours.ts";
import { all, child, elementsOf, readTree, readTrees, type Tree, writeTree } from "./xml-tree.ts";

/**
 * What the library cannot say of a slide: the text for those who cannot see an object, hatches, and the transition.
 * It also writes a paragraph's properties before each of its runs, where the schema has them once.
 */
export function patchSlide(xml: string, content: SlideContent, style: DeckStyle): string {
  const slide = readTree(xml);
  const { locale } = style;
  const objects = new Map(content.objects.map((object) => [object.name, object]));
  for (const shape of all(slide, "p:spTree").flatMap(elementsOf)) {
    const [named] = all(shape, "p:cNvPr");
    const object = objects.get(named?.attributes["name"] ?? "");
    if (!named || !object) continue;
    tell(named, object);
    if (object.kind === "shape" && object.hatch) hatch(shape, object.fill, object.hatch);
    putInPlace(shape, object);
  }
  for (const paragraph of all(slide, "a:p")) {
    const [first, ...others] = elementsOf(paragraph).filter(({ name }) => name === "a:pPr");
    paragraph.children = paragraph.children.filter((one) => one !== first && !others.includes(one as Tree));
    if (first) paragraph.children.unshift(first);
  }
  for (const end of all(slide, "a:endParaRPr")) end.attributes["lang"] = locale;
  nameByTheme(slide, style);
  groupObjects(slide, content.objects);
  addNumber(slide, style);
  if (content.morphs) {
    const after = slide.children.findIndex((one) => typeof one !== "string" && one.name === "p:clrMapOvr");
    slide.children.splice(after + 1, 0, ...readTrees(morph));
  }
  return writeTree(slide);
}

/** Ties an object to its place in the layout; a chart in a group has none, for groups hold no places. */
function putInPlace(shape: Tree, object: SlideObject): void {
  const place =
    object.kind === "text" ? object.role : object.kind === "chart" && object.group === undefined ? "chart" : undefined;
  const [properties] = all(shape, "p:nvPr");
  if (!place || !properties) return;
  properties.children = readTrees(places[place]);
  for (const locks of all(shape, "p:cNvSpPr")) {
    locks.attributes = {};
    locks.children = readTrees('<a:spLocks noGrp="1"/>');
  }
}

function addNumber(slide: Tree, style: DeckStyle): void {
  const [shapeTree] = all(slide, "p:spTree");
  const id = Math.max(...all(slide, "p:cNvPr").map(({ attributes }) => Number(attributes["id"]))) + 1;
  shapeTree?.children.push(
    ...readTrees(
      `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide number" descr="">${decorative}</p:cNvPr><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${places.number}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${numberParagraph(style.locale)}</p:txBody></p:sp>`,
    ),
  );
}

/** PowerPoint moves objects of the same name from where they were; older versions and other programs fade. */
const morph =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">' +
  '<p:transition spd="slow" p14:dur="1500" xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
  '<p159:morph option="byObject"/></p:transition></mc:Choice>' +
  '<mc:Fallback><p:transition spd="slow"><p:fade/></p:transition></mc:Fallback></mc:AlternateContent>';

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  "</a:ext></a:extLst>";

function tell(named: Tree, { alt }: SlideObject): void {
  const { id = "", name = "" } = named.attributes;
  named.attributes = { id, name, descr: alt ?? "" };
  if (alt === null) named.children.push(...readTrees(decorative));
}

function hatch(
  shape: Tree,
  fill: { readonly colour: string } | null,
  lines: { colour: string; opacity: number },
): void {
  const properties = child(shape, "p:spPr");
  const index = properties?.children.findIndex(
    (one) => typeof one !== "string" && (one.name === "a:solidFill" || one.name === "a:noFill"),
  );
  if (!properties || index === undefined || index < 0) return;
  const [painted] = readTrees(
    fill
      ? pattern("wdUpDiag", mixed(lines.colour, fill.colour, lines.opacity), fill.colour)
      : solid({ colour: lines.colour, opacity: lines.opacity / 2 }),
  );
  if (painted) properties.children[index] = painted;
}
