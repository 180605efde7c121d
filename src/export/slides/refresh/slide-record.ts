import type { ProvenanceSlide } from "../../provenance/provenance.ts";
import type { SlideContent, SlideObject, TextObject } from "../slide-objects.ts";
import { plotChecksum } from "./chart-data.ts";

/** A slide as we make it, for the day on which its owner wants it brought up to date. */
export function slideRecord({ title, objects, notes }: SlideContent, address: string): ProvenanceSlide {
  const texts = objects.flatMap((object) =>
    object.kind === "text" ? [[object.name, writtenText(object)] as const] : [],
  );
  const charts = objects.flatMap((object) =>
    object.kind === "chart" ? [[object.name, plotChecksum(object.plot)] as const] : [],
  );
  const marks = charts.length > 0 ? [] : objects.filter(isMark);
  return {
    title,
    address,
    texts: Object.fromEntries(texts),
    notes,
    charts: Object.fromEntries(charts),
    marks: Object.fromEntries(marks.map((object) => [object.name, placeOf(object)])),
  };
}

function writtenText({ lines }: TextObject): string {
  return lines.map((runs) => runs.map(({ text }) => text).join("")).join("\n");
}

/** What is drawn of the chart itself. */
function isMark(object: SlideObject): boolean {
  return (
    object.group === undefined && object.name !== "Notes" && !(object.kind === "text" && object.role !== undefined)
  );
}

/** Its box in thousandths of an inch, and its fill as a number; -1 for none. */
function placeOf(object: SlideObject): readonly number[] {
  const { x, y, w, h } = object.box;
  const fill = object.kind === "shape" && object.fill ? Number.parseInt(object.fill.colour, 16) : -1;
  return [...[x, y, w, h].map((inches) => Math.round(inches * 1000)), fill];
}
