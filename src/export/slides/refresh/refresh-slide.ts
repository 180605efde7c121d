import type { ProvenanceSlide } from "../../provenance/provenance.ts";
import { type Parts, readPart, relationsOf, writePart } from "../patch/package-parts.ts";
import { all, child, elementsOf, type Tree } from "../patch/xml-tree.ts";
import { isUnedited, refreshChart } from "./refresh-chart.ts";
import { textOfShape, writeText } from "./shape-text.ts";

/** A slide in a document, and what we wrote on it. */
export interface SlidePlace {
  readonly parts: Parts;
  readonly path: string;
  readonly record: ProvenanceSlide;
}

/**
 * Brings a slide up to date: its charts' data and workbooks, the texts that are still ours, the marks that are still
 * where we drew them. Gives the names of what its owner has edited and was left alone.
 */
export function refreshSlide(old: SlidePlace, fresh: SlidePlace): readonly string[] {
  const tree = readPart(old.parts, old.path);
  const today = readPart(fresh.parts, fresh.path);
  const left = [...refreshCharts(old, fresh, tree, today), ...refreshMarks(old, fresh, tree, today)];
  refreshTexts(old.record, tree, today, left);
  writePart(old.parts, old.path, tree);
  return left;
}

export function nameOf(element: Tree): string {
  return all(element, "p:cNvPr")[0]?.attributes["name"] ?? "";
}

/** The part of each chart by the name of its frame. */
function chartsOf(parts: Parts, path: string, tree: Tree): ReadonlyMap<string, { frame: Tree; part: string }> {
  const targets = new Map(relationsOf(parts, path).map(({ id, target }) => [id, target]));
  const frames = all(tree, "p:graphicFrame").flatMap((frame) => {
    const part = targets.get(all(frame, "c:chart")[0]?.attributes["r:id"] ?? "");
    return part !== undefined && parts[part] ? [[nameOf(frame), { frame, part }] as const] : [];
  });
  return new Map(frames);
}

function refreshCharts(old: SlidePlace, fresh: SlidePlace, tree: Tree, today: Tree): readonly string[] {
  const freshCharts = chartsOf(fresh.parts, fresh.path, today);
  return [...chartsOf(old.parts, old.path, tree)].flatMap(([name, { frame, part }]) => {
    const wanted = freshCharts.get(name);
    const checksum = old.record.charts[name];
    // A chart that its owner has added is none of ours.
    if (checksum === undefined) return [];
    const place = { parts: old.parts, path: part };
    if (!wanted || !isUnedited(place, checksum)) return [name];
    refreshChart(place, { parts: fresh.parts, path: wanted.part });
    describe(frame, wanted.frame);
    return [];
  });
}

/** For those who cannot see it. */
function describe(own: Tree, today: Tree): void {
  const [named] = all(own, "p:cNvPr");
  const text = all(today, "p:cNvPr")[0]?.attributes["descr"];
  if (named && text) named.attributes["descr"] = text;
}

/** Programs may have renamed what stands in a place of the layout: such a text is known by what it says. */
function refreshTexts({ texts }: ProvenanceSlide, tree: Tree, today: Tree, left: readonly string[]): void {
  const wanted = new Map(all(today, "p:sp").map((shape) => [nameOf(shape), shape]));
  for (const shape of all(tree, "p:sp")) {
    const text = textOfShape(shape);
    const own = nameOf(shape);
    const isPlace = all(shape, "p:ph").length > 0;
    const name = isPlace && texts[own] !== text ? Object.keys(texts).find((key) => texts[key] === text) : own;
    if (name === undefined || texts[name] !== text) continue;
    // What stands over a chart that is left alone still belongs to it.
    if (left.some((chart) => name.replace(/^!!/, "").startsWith(`${chart} `))) continue;
    const fresh = wanted.get(name);
    if (!fresh || textOfShape(fresh) === text) continue;
    writeText(shape, fresh);
    describe(shape, fresh);
  }
}

/** In thousandths of an inch: programs round to units of their own. */
const tolerance = 20;
const emuPerThousandth = 914.4;

/** Shapes that are still where we drew them are drawn anew; where their owner has moved most of them, all stay. */
function refreshMarks(old: SlidePlace, fresh: SlidePlace, tree: Tree, today: Tree): readonly string[] {
  const marks = Object.entries(old.record.marks);
  if (marks.length === 0) return [];
  const shapes = new Map(all(tree, "p:sp").map((shape) => [nameOf(shape), shape]));
  const still = marks.filter(([name, place]) => {
    const shape = shapes.get(name);
    return shape !== undefined && isAt(shape, place);
  });
  const [first] = marks;
  if (still.length < marks.length / 2) return first ? [first[0].replace(/^!!/, "").split(" ")[0] ?? ""] : [];
  const wanted = new Map(all(today, "p:sp").map((shape) => [nameOf(shape), shape]));
  const gone = new Set<Tree>();
  for (const [name, place] of still) {
    const shape = shapes.get(name);
    const drawn = wanted.get(name);
    if (!shape) continue;
    if (!drawn) gone.add(shape);
    else redraw(shape, drawn, place[4] !== fresh.record.marks[name]?.[4]);
  }
  const [shapeTree] = all(tree, "p:spTree");
  if (!shapeTree) return [];
  let id = Math.max(...all(tree, "p:cNvPr").map(({ attributes }) => Number(attributes["id"])));
  const added = Object.keys(fresh.record.marks).flatMap((name) => {
    const shape = wanted.get(name);
    if (!shape || shapes.has(name) || old.record.marks[name]) return [];
    id += 1;
    for (const named of all(shape, "p:cNvPr")) named.attributes["id"] = String(id);
    return [shape];
  });
  const extension = elementsOf(shapeTree).filter(({ name }) => name === "p:extLst");
  shapeTree.children = [
    ...elementsOf(shapeTree).filter((one) => !gone.has(one) && !extension.includes(one)),
    ...added,
    ...extension,
  ];
  return [];
}

function isAt(shape: Tree, [x = 0, y = 0, w = 0, h = 0]: readonly number[]): boolean {
  const [off] = all(shape, "a:off");
  const ext = all(shape, "a:ext").find(({ attributes }) => attributes["cx"] !== undefined);
  if (!off || !ext) return false;
  const places = [off.attributes["x"], off.attributes["y"], ext.attributes["cx"], ext.attributes["cy"]];
  return places.every(
    (emu, index) => Math.abs(Number(emu) / emuPerThousandth - ([x, y, w, h][index] ?? 0)) <= tolerance,
  );
}

/** Place and outline of today; its fill only where it is another now: the owner may have chosen a colour. */
function redraw(shape: Tree, today: Tree, isRecoloured: boolean): void {
  const own = child(shape, "p:spPr");
  const drawn = child(today, "p:spPr");
  if (!own || !drawn) return;
  own.children = elementsOf(own).map((element) => {
    const kind = outlines.has(element.name) ? outlines : isRecoloured && fills.has(element.name) ? fills : null;
    if (element.name === "a:xfrm") return child(drawn, "a:xfrm") ?? element;
    return (kind && elementsOf(drawn).find(({ name }) => kind.has(name))) ?? element;
  });
  describe(shape, today);
}

const outlines: ReadonlySet<string> = new Set(["a:custGeom", "a:prstGeom"]);
const fills: ReadonlySet<string> = new Set(["a:solidFill", "a:pattFill", "a:noFill"]);
