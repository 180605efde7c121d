import { zipSync } from "fflate";
import type { Task } from "../../formats/format.ts";
import { customPartText, isCustomPart, withCustomText } from "../../provenance/custom-part.ts";
import { provenanceText } from "../../provenance/provenance-of.ts";
import type { Provenance, ProvenanceSlide, ProvenanceView } from "../../provenance/provenance.ts";
import { Room } from "../../provenance/inflated.ts";
import { readProvenance } from "../../provenance/read-provenance.ts";
import { zipParts } from "../../provenance/zip-parts.ts";
import type { Subject } from "../../subject.ts";
import { deckOf, deckType } from "../deck.ts";
import { masterPart } from "../patch/patch-layouts.ts";
import { type Parts, readPart, relationsOf } from "../patch/package-parts.ts";
import { all, type Tree } from "../patch/xml-tree.ts";
import type { SlideShape } from "../slide-shape.ts";
import { addTextSlide, presentation, type TextSlide } from "./change-slide.ts";
import { refreshNotes } from "./refresh-notes.ts";
import { nameOf, refreshSlide } from "./refresh-slide.ts";
import { textOfShape } from "./shape-text.ts";

/** In bytes, of all parts of a deck together. */
const largest = 256 * 2 ** 20;

/** What was left as it is on a slide, which its owner has edited. */
export interface LeftAlone {
  /** Index of the view among those of the file. */
  readonly view: number;
  readonly names: readonly string[];
}

export interface RefreshRequest {
  /** A deck of ours, as its owner has saved it. */
  readonly file: Blob;
  readonly provenance: Provenance;
  /** Each of its views with the data of today; null for one that shows nothing any more. */
  readonly subjects: readonly (Subject | null)[];
  /** The slide that says what changed. */
  readonly changes: (left: readonly LeftAlone[]) => TextSlide;
}

/**
 * The same deck with the figures, workbooks, notes and sources of today, and one more slide that says what changed. The
 * owner's texts, slides, their order and all formatting stay; charts whose data the owner has edited are left alone.
 */
export async function refreshDeck({ file, provenance, subjects, changes }: RefreshRequest, task: Task): Promise<Blob> {
  const parts = await partsOf(file);
  const { views } = provenance;
  const slides = slidePaths(parts).flatMap((path) => {
    const view = bestView(parts, path, views);
    const subject = view === null ? null : subjects[view];
    const record = view === null ? undefined : views[view]?.slide;
    return subject && record && view !== null
      ? [{ path, view, subject: { ...subject, theme: themeOf(parts) }, record }]
      : [];
  });
  if (slides.length === 0) throw new Error("None of the slides is one of ours any more");
  const made = await deckOf(
    slides.map(({ subject }) => subject),
    {
      shape: shapeOf(parts),
      drawn: slides.map(({ record }) => Object.keys(record.charts).length === 0),
      narration: slides.map(({ view, record }) =>
        record.title === views[view]?.title ? null : { title: record.title, notes: [] },
      ),
    },
    { signal: task.signal, progress: (share) => task.progress(share * 0.9) },
  );
  const fresh = await partsOf(made);
  const today = await readProvenance(made);
  const records: (ProvenanceSlide | undefined)[] = views.map(({ slide }) => slide);
  const left: LeftAlone[] = [];
  for (const [index, { path, view, record }] of slides.entries()) {
    const now = today.views[index]?.slide;
    if (!now) continue;
    const names = refreshSlide(
      { parts, path, record },
      { parts: fresh, path: `ppt/slides/slide${index + 1}.xml`, record: now },
    );
    refreshNotes(parts, path, record.notes, now.notes);
    if (names.length > 0) left.push({ view, names });
    records[view] = afterwards(record, now, names);
  }
  addTextSlide(parts, changes(left));
  const refreshed = views.map((view, index): ProvenanceView => {
    const at = slides.findIndex((slide) => slide.view === index);
    const slide = records[index];
    return { ...(today.views[at] ?? view), ...(slide && { slide }) };
  });
  const custom = Object.keys(parts).find(
    (path) => isCustomPart(path) && customPartText(parts[path] ?? new Uint8Array()) !== null,
  );
  if (custom === undefined) throw new Error("The deck does not say where it came from");
  parts[custom] = withCustomText(provenanceText({ ...today, views: refreshed }));
  return new Blob([zipSync(parts, { level: 6 }) as Uint8Array<ArrayBuffer>], { type: deckType });
}

/** What is left alone is known as edited the next time, too. */
function afterwards(before: ProvenanceSlide, now: ProvenanceSlide, left: readonly string[]): ProvenanceSlide {
  const charts = Object.entries(now.charts).map(([name, sum]) => [
    name,
    left.includes(name) ? (before.charts[name] ?? sum) : sum,
  ]);
  const isDrawnLeft = left.some((name) => !(name in now.charts));
  return { ...now, charts: Object.fromEntries(charts), ...(isDrawnLeft && { marks: before.marks }) };
}

async function partsOf(file: Blob): Promise<Parts> {
  const parts: Parts = {};
  const room = new Room(largest);
  for (const { path, unpacked } of zipParts(new Uint8Array(await file.arrayBuffer()))) {
    if (path.endsWith("/")) continue;
    parts[path] = unpacked(room);
  }
  return parts;
}

/** In the order in which they are shown. */
function slidePaths(parts: Parts): readonly string[] {
  const targets = new Map(relationsOf(parts, presentation).map(({ id, target }) => [id, target]));
  return all(readPart(parts, presentation), "p:sldId").flatMap(({ attributes }) => {
    const path = targets.get(attributes["r:id"] ?? "");
    return path !== undefined && parts[path] ? [path] : [];
  });
}

/**
 * The view that a slide shows, whatever its place among the others is now: told by the address that it leads to, its
 * chart, and those of its texts that are still ours. Null for a slide of the owner's own.
 */
function bestView(parts: Parts, path: string, views: readonly ProvenanceView[]): number | null {
  const tree = readPart(parts, path);
  const addresses = new Set(relationsOf(parts, path).map(({ target }) => target));
  const texts = new Set(all(tree, "p:sp").map(textOfShape));
  const names = new Set(["p:sp", "p:graphicFrame"].flatMap((kind) => all(tree, kind)).map((one: Tree) => nameOf(one)));
  const scores = views.map(({ slide }) => {
    if (!slide) return 0;
    const isLed = addresses.has(slide.address);
    const drawn = [...Object.keys(slide.charts), ...Object.keys(slide.marks)].filter((name) => names.has(name)).length;
    if (drawn === 0) return 0;
    const said = Object.values(slide.texts).filter((text) => text !== "" && texts.has(text)).length;
    return (isLed ? 1000 : 0) + said * 10 + Math.min(drawn, 9);
  });
  const best = Math.max(...scores);
  return best >= 20 ? scores.indexOf(best) : null;
}

/** As the master's colours tell: ours are exchanged where slides are dark. */
function themeOf(parts: Parts): Subject["theme"] {
  const master = parts[masterPart] ? readPart(parts, masterPart) : null;
  return master && all(master, "p:clrMap")[0]?.attributes["bg1"] === "dk1" ? "dark" : "light";
}

function shapeOf(parts: Parts): SlideShape {
  const { cx = "16", cy = "9" } = all(readPart(parts, presentation), "p:sldSz")[0]?.attributes ?? {};
  return Number(cx) / Number(cy) < 1.5 ? "4:3" : "16:9";
}
