import { strToU8, unzipSync, zipSync } from "fflate";
import { addCustomPart } from "../../provenance/custom-part.ts";
import { patchChart } from "./patch-chart.ts";
import { masterPart as master, patchLayouts } from "./patch-layouts.ts";
import { nameByTheme } from "./theme-colours.ts";
import { patchSlide } from "./patch-slide.ts";
import { patchTheme } from "./patch-theme.ts";
import type { DeckStyle } from "../deck-style.ts";
import {
  type Parts,
  patchContentTypes,
  readPart,
  relationsOf,
  relationsPath,
  textOfPart,
  writePart,
} from "./package-parts.ts";
import type { SeriesStyle } from "../native/series-style.ts";
import type { ChartObject, SlideContent } from "../slide-objects.ts";
import { type Tree, all, child, elementsOf, readTree, writeTree } from "./xml-tree.ts";
import { orderFonts } from "../../formats/sheets/sheet-fonts.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";

const notesMaster = "ppt/notesMasters/notesMaster1.xml";
const notesTheme = "ppt/theme/theme2.xml";

/**
 * A deck as PptxGenJS has written it, made what slide programs expect, part by part: the charts with their data
 * sheets, slides, notes, colours, and the order and types of the parts; and with its provenance inside.
 */
export async function patchDeck(
  bytes: Uint8Array,
  slides: readonly SlideContent[],
  style: DeckStyle,
  { provenance, day }: { readonly provenance: string; readonly day: string },
): Promise<Uint8Array> {
  // The library also writes empty folders, which are no parts.
  const parts: Parts = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  for (const [index, content] of slides.entries()) {
    const path = `ppt/slides/slide${index + 1}.xml`;
    await patchCharts(parts, path, content, style, day);
    parts[path] = strToU8(patchSlide(textOfPart(parts, path), content, style));
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
    parts[notes] = strToU8(patchNotes(textOfPart(parts, notes), content.notes, style.locale));
  }
  patchThemes(parts, style);
  patchLayouts(parts, style);
  patchPresentation(parts);
  patchDates(parts, day);
  patchContentTypes(parts, { [notesTheme]: "application/vnd.openxmlformats-officedocument.theme+xml" });
  addCustomPart(parts, "ppt/presentation.xml", provenance);
  return zipSync(ordered(parts), { level: 6, mtime: new Date(`${day}T12:00:00`) });
}

/** Each chart's part and data sheet, found by the name of its frame. */
async function patchCharts(
  parts: Parts,
  slide: string,
  { objects, notes }: SlideContent,
  style: DeckStyle,
  day: string,
): Promise<void> {
  if (objects.every(({ kind }) => kind !== "chart")) return;
  const targets = new Map(relationsOf(parts, slide).map(({ id, target }) => [id, target]));
  for (const frame of all(readPart(parts, slide), "p:graphicFrame")) {
    const name = all(frame, "p:cNvPr")[0]?.attributes["name"];
    const path = targets.get(all(frame, "c:chart")[0]?.attributes["r:id"] ?? "");
    const object = objects.find((one): one is ChartObject => one.kind === "chart" && one.name === name);
    if (!object || path === undefined) throw new Error(`A chart of ${slide} has lost its part`);
    const chart = patchChart(textOfPart(parts, path), object, seriesStyle(object, style), style.locale);
    nameByTheme(chart, style);
    writePart(parts, path, chart);
    for (const { target } of relationsOf(parts, path)) {
      parts[target] = await workbookOf(
        object.plot,
        sheetOf(object, style),
        { name: style.sheets.notes, lines: notes },
        day,
      );
    }
  }
}

function seriesStyle(object: ChartObject, style: DeckStyle): SeriesStyle {
  const { colour, fonts } = style;
  return {
    colour,
    ground: colour("--card"),
    ink: colour("--ink"),
    size: object.size,
    font: fonts.body,
    sheet: sheetOf(object, style),
    height: object.box.h,
  };
}

/** Longer names, and these signs in them, are what no workbook takes. */
function sheetOf({ plot }: ChartObject, { sheets }: DeckStyle): string {
  return (plot.sheet ?? sheets.figures).replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** The site's colours and fonts; and a theme of its own for the notes, which otherwise share the slides'. */
function patchThemes(parts: Parts, style: DeckStyle): void {
  const theme = textOfPart(parts, "ppt/theme/theme1.xml");
  parts["ppt/theme/theme1.xml"] = strToU8(patchTheme(theme, style));
  parts[notesTheme] = strToU8(writeTree(readTree(theme)));
  const relations = relationsPath(notesMaster);
  parts[relations] = strToU8(textOfPart(parts, relations).replace("theme1.xml", "theme2.xml"));
  if (style.theme === "dark") {
    // What readers add to a dark slide is light of itself.
    const tree = readPart(parts, master);
    for (const map of all(tree, "p:clrMap")) {
      Object.assign(map.attributes, { bg1: "dk1", tx1: "lt1", bg2: "dk2", tx2: "lt2" });
    }
    writePart(parts, master, tree);
  }
}

const presentationOrder = ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz"];

/** The notes' master stands before the slides, as the schema has it. */
function patchPresentation(parts: Parts): void {
  const tree = readPart(parts, "ppt/presentation.xml");
  const place = (name: string) => (presentationOrder.indexOf(name) + 99) % 99;
  tree.children = elementsOf(tree).toSorted((a, b) => place(a.name) - place(b.name));
  writePart(parts, "ppt/presentation.xml", tree);
}

/** The day of the deck instead of the moment of its writing: the same deck is the same file. */
function patchDates(parts: Parts, day: string): void {
  const path = "docProps/core.xml";
  const text = textOfPart(parts, path).replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}T12:00:00Z`);
  parts[path] = strToU8(writeTree(readTree(text)));
}

/** The list of types first, as readers of streams expect it. */
function ordered(parts: Parts): Parts {
  const rank = (path: string) => (path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2);
  return Object.fromEntries(Object.entries(parts).toSorted(([a], [b]) => rank(a) - rank(b)));
}

/** The speaker's notes, a paragraph each: the library writes them into one line. */
function patchNotes(xml: string, paragraphs: readonly string[], locale: string): string {
  const notes = readTree(xml);
  for (const shape of all(notes, "p:sp")) {
    if (all(shape, "p:ph")[0]?.attributes["type"] !== "body") continue;
    const body = child(shape, "p:txBody");
    if (!body) continue;
    body.children = [
      ...body.children.filter((one) => typeof one !== "string" && one.name !== "a:p"),
      ...paragraphs.map((text) => paragraph(text, locale)),
    ];
  }
  return writeTree(notes);
}

function paragraph(text: string, lang: string): Tree {
  const run: Tree = {
    name: "a:r",
    attributes: {},
    children: [
      { name: "a:rPr", attributes: { lang, dirty: "0" }, children: [] },
      { name: "a:t", attributes: {}, children: [text] },
    ],
  };
  const end: Tree = { name: "a:endParaRPr", attributes: { lang, dirty: "0" }, children: [] };
  return { name: "a:p", attributes: {}, children: text === "" ? [end] : [run] };
}

/**
 * The data sheet behind "Edit data": categories downwards, series across, blank where nothing is known; on a second
 * sheet what the speaker's notes say of them, with every source.
 */
async function workbookOf(
  { head, categories, series, over, beside }: Plot,
  sheet: string,
  notes: { readonly name: string; readonly lines: readonly string[] },
  day: string,
): Promise<Uint8Array> {
  const { default: writeSheets } = await import("write-excel-file/universal");
  const columns = [...series, ...over, ...beside];
  const rows = [
    [head, ...columns.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...columns.map(({ values }) => values[index] ?? null)]),
  ];
  const blob = await writeSheets([
    { data: rows, sheet, columns: [{ width: 24 }] },
    { data: notes.lines.map((line) => [line === "" ? null : line]), sheet: notes.name, columns: [{ width: 100 }] },
  ]).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  orderFonts(parts);
  return zipSync(parts, { mtime: new Date(`${day}T12:00:00`) });
}
