import type { DeckStyle } from "../deck-style.ts";
import { margin, numberWidth } from "../slide-content.ts";
import { leastSize } from "../shape-texts.ts";
import type { Box } from "../slide-objects.ts";
import { type Parts, readPart, writePart } from "./package-parts.ts";
import { all, elementsOf, readTrees, type Tree } from "./xml-tree.ts";

export const masterPart = "ppt/slideMasters/slideMaster1.xml";
/** Of further slides with text, and of those with a chart. */
export const textLayout = "ppt/slideLayouts/slideLayout1.xml";
const chartLayout = "ppt/slideLayouts/slideLayout2.xml";

/** What ties an object of a slide to its place in the layout. */
export const places = {
  title: '<p:ph type="title"/>',
  subtitle: '<p:ph type="body" sz="quarter" idx="13"/>',
  text: '<p:ph type="body" idx="1"/>',
  chart: '<p:ph type="chart" idx="14"/>',
  foot: '<p:ph type="ftr" sz="quarter" idx="11"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
} as const;
type Place = keyof typeof places;

/** English metric units of an inch. */
const emu = 914_400;

/** Master and layouts with places for a title, text or a chart, foot and number: a slide added later looks like the others. */
export function patchLayouts(parts: Parts, style: DeckStyle): void {
  const { w, h } = style.size;
  const width = w - 2 * margin;
  const boxes: Readonly<Record<Place, Box>> = {
    title: { x: margin, y: 0.32, w: width, h: 0.58 },
    subtitle: { x: margin, y: 0.94, w: width, h: 0.32 },
    text: { x: margin, y: 1.4, w: width, h: h - 2.1 },
    chart: { x: margin, y: 1.4, w: width, h: h - 2.1 },
    foot: { x: margin, y: h - 0.6, w: width - numberWidth, h: 0.34 },
    number: numberBox(style),
  };
  const shapes = (...names: readonly Place[]) =>
    readTrees(names.map((name, index) => placeholder(name, index + 2, boxes[name], style)).join(""));

  const master = readPart(parts, masterPart);
  fill(master, shapes("title", "text", "foot", "number"));
  const [slide] = all(master, "p:cSld");
  slide?.children.unshift(...readTrees('<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'));
  master.children = elementsOf(master).filter(({ name }) => name !== "p:hf");
  styleTexts(master);
  writePart(parts, masterPart, master);

  for (const [path, name, names] of [
    [textLayout, style.layouts.text, ["title", "text", "foot", "number"]],
    [chartLayout, style.layouts.chart, ["title", "subtitle", "chart", "foot", "number"]],
  ] as const) {
    const layout = readPart(parts, path);
    for (const slide of all(layout, "p:cSld")) {
      slide.attributes = { name };
      slide.children = elementsOf(slide).filter((one) => one.name !== "p:bg");
    }
    fill(layout, shapes(...names));
    writePart(parts, path, layout);
  }
}

/** Where a slide's number stands, in inches. */
export function numberBox({ size: { w, h } }: DeckStyle): Box {
  return { x: w - margin - numberWidth, y: h - 0.56, w: numberWidth, h: 0.3 };
}

/** In place of whatever stands on it. */
function fill(tree: Tree, shapes: readonly Tree[]): void {
  for (const shapeTree of all(tree, "p:spTree")) {
    const properties = elementsOf(shapeTree).filter(({ name }) => name === "p:nvGrpSpPr" || name === "p:grpSpPr");
    shapeTree.children = [...properties, ...shapes];
  }
}

const names: Readonly<Record<Place, string>> = {
  title: "Title",
  subtitle: "Subtitle",
  text: "Text",
  chart: "Chart",
  foot: "Footer",
  number: "Slide number",
};

/** A place of the layout: what a slide puts there takes over its box and letters, unless it has its own. */
function placeholder(place: Place, id: number, box: Box, { locale }: DeckStyle): string {
  const anchor = place === "title" || place === "number" ? "ctr" : "t";
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${names[place]}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${places[place]}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"/><a:lstStyle>${levels[place] ?? ""}</a:lstStyle>` +
    `${place === "number" ? numberParagraph(locale) : `<a:p><a:endParaRPr lang="${locale}"/></a:p>`}</p:txBody></p:sp>`
  );
}

function level(align: string, size: number, colour: string): string {
  return `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;
}

const levels: Readonly<Partial<Record<Place, string>>> = {
  subtitle: level("l", 16, "tx2"),
  foot: level("l", leastSize, "tx1"),
  number: level("r", leastSize, "tx2"),
};

/** A box in the units of Open XML. */
export function frameXml({ x, y, w, h }: Box): string {
  const unit = (inches: number) => Math.round(inches * emu);
  return `<a:xfrm><a:off x="${unit(x)}" y="${unit(y)}"/><a:ext cx="${unit(w)}" cy="${unit(h)}"/></a:xfrm>`;
}

/** The number of the slide, whatever it becomes. */
export function numberParagraph(locale: string): string {
  return `<a:p><a:fld id="{8D3F1C5A-2E6B-4C47-9A70-51B3D0E9F412}" type="slidenum"><a:rPr lang="${locale}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${locale}"/></a:p>`;
}

/** Titles to the left and bold, and texts of a size that stands beside charts. */
function styleTexts(master: Tree): void {
  const smaller: Readonly<Record<string, string>> = { "3200": "2000", "2800": "1800", "2400": "1600", "2000": "1400" };
  for (const style of all(master, "p:titleStyle")) {
    for (const one of all(style, "a:lvl1pPr")) one.attributes["algn"] = "l";
    for (const letters of all(style, "a:defRPr")) Object.assign(letters.attributes, { sz: "2600", b: "1" });
  }
  for (const letters of all(master, "p:bodyStyle").flatMap((style) => all(style, "a:defRPr"))) {
    const { sz = "" } = letters.attributes;
    letters.attributes["sz"] = smaller[sz] ?? sz;
  }
}
