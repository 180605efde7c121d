import { apart } from "../scales/apart.ts";
import { labelWidth } from "./label-width.ts";

/** Where a text may stand: `x` in px of the nominal width, `dx` and the middle of its lines `y` in px. */
export interface LabelPlace {
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The place of a label, and how often, of all widths, it meets something there or leaves the chart. */
export interface FoundPlace extends LabelPlace {
  readonly faults: number;
}

/** A text with the places that suit it, best first. */
export interface PlaceableLabel {
  /** Its longest line. */
  readonly text: string;
  /** Of all its lines, px. */
  readonly height?: number;
  readonly places: readonly [LabelPlace, ...LabelPlace[]];
  /** It moves up from a place until it is clear, and takes the place with the least way. */
  readonly rises?: boolean;
  /** It moves up or down between these, px, as far as the others at its axis need, and keeps its order among them. */
  readonly within?: readonly [top: number, bottom: number];
  /** A line from its top down to `foot`, px, at `x` of the nominal width, that later labels keep off. */
  readonly pole?: { readonly x: number; readonly foot: number };
}

/** What labels keep off: from `x` on so wide, of the nominal width, and on both sides `beside` px more. */
export interface LabelObstacle {
  readonly x: number;
  readonly width: number;
  readonly beside?: number;
  /** px */
  readonly top: number;
  readonly bottom: number;
}

/** Of a piece of a line with its points' rim, px. */
const besideLine = 4;

/** A line, from end to end, as what labels keep off. */
export function obstaclesAlong(line: {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}): LabelObstacle[] {
  const { x1, y1, x2, y2 } = line;
  const count = Math.ceil(Math.abs(y2 - y1) / (2 * besideLine)) || 1;
  const [across, down] = [(x2 - x1) / count, (y2 - y1) / count];
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [y1 + index * down, y1 + (index + 1) * down];
    return {
      x: x1 + Math.min(index * across, (index + 1) * across),
      width: Math.abs(across),
      beside: besideLine,
      top: Math.min(from, to) - besideLine,
      bottom: Math.max(from, to) + besideLine,
    };
  });
}

interface Surroundings {
  readonly obstacles?: readonly LabelObstacle[];
  /** Of frames, px: a chart is laid out once for all of them, so a place has to be free in each. */
  readonly widths?: readonly number[];
}

const frames = [360, 480, 640, 800, 1000, 1440];
const nominalWidth = 1000;
/** Of a text of 13 px. */
const lineHeight = 15;
/** Letters and marks that come closer than this, px, seem to touch. */
const clear = 2;

/** Where something begins or ends in a frame: so many px from such a part of its width. */
interface Edge {
  readonly part: number;
  readonly px: number;
}

/** What stands in the chart, whatever its width. */
interface Taken {
  readonly left: Edge;
  readonly right: Edge;
  /** px */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The place of each label, in their order: the first of its places in which it meets no label before it and no obstacle at any
 * of the widths and does not leave the chart; where none is free, that in which it meets fewest.
 */
export function placeLabels(
  labels: readonly PlaceableLabel[],
  { obstacles = [], widths = frames }: Surroundings = {},
): FoundPlace[] {
  const taken: Taken[] = obstacles.map(({ x, width, beside = 0, top, bottom }) => ({
    left: { part: x / nominalWidth, px: -beside - clear },
    right: { part: (x + width) / nominalWidth, px: beside + clear },
    top: top - clear,
    bottom: bottom + clear,
  }));
  return stacked(labels).map((label) => {
    const { text, places, height = lineHeight, rises = false, pole } = label;
    const length = labelWidth(text);
    let best: { readonly place: LabelPlace; readonly taken: Taken; readonly faults: number } | undefined;
    for (const wanted of places) {
      const edges = edgesOf(wanted, length);
      const beside = rises ? taken.filter((other) => meetings(edges, other, widths) > 0) : taken;
      const y = rises ? risen(wanted.y, height, beside) : wanted.y;
      const [top, bottom] = [y - height / 2, y + height / 2];
      let faults = leavings(edges, widths);
      for (const other of beside) {
        if (other.top < bottom && top < other.bottom) faults += meetings(edges, other, widths);
      }
      // The way up decides only among places that are free.
      faults += Math.abs(y - wanted.y) / nominalWidth;
      if (best && faults >= best.faults) continue;
      best = { place: { ...wanted, y }, taken: { ...edges, top, bottom }, faults };
    }
    if (!best) throw new Error(`${text} has no place`);
    taken.push(best.taken);
    if (pole) {
      const part = pole.x / nominalWidth;
      taken.push({ left: { part, px: -clear }, right: { part, px: clear }, top: best.taken.top, bottom: pole.foot });
    }
    return { ...best.place, faults: Math.floor(best.faults) };
  });
}

/** With the labels that keep their order at an axis moved apart from each other. */
function stacked(labels: readonly PlaceableLabel[]): readonly PlaceableLabel[] {
  const moved = new Map<PlaceableLabel, number>();
  for (const first of labels) {
    if (!first.within || moved.has(first)) continue;
    const group = labels.filter(
      ({ within, places: [{ x, anchor }] }) => within && x === first.places[0].x && anchor === first.places[0].anchor,
    );
    const room = Math.max(...group.map(({ height = lineHeight }) => height));
    const ys = apart(
      group.map(({ places: [{ y }] }) => y),
      room,
      ...first.within,
    );
    for (const [index, label] of group.entries()) moved.set(label, ys[index] ?? label.places[0].y);
  }
  return labels.map((label) => ({
    ...label,
    places: [{ ...label.places[0], y: moved.get(label) ?? label.places[0].y }, ...label.places.slice(1)],
  }));
}

/** The lowest middle, at or above the one that is asked for, at which nothing is met. */
function risen(y: number, height: number, others: readonly Taken[]): number {
  let middle = y;
  for (const { top, bottom } of others.toSorted((a, b) => b.bottom - a.bottom)) {
    if (top < middle + height / 2 && middle - height / 2 < bottom) middle = top - height / 2;
  }
  return middle;
}

/** In how many of the frames two of them stand one over the other. */
function meetings(one: Pick<Taken, "left" | "right">, other: Taken, widths: readonly number[]): number {
  let count = 0;
  for (const width of widths) {
    if (at(one.left, width) < at(other.right, width) && at(other.left, width) < at(one.right, width)) count++;
  }
  return count;
}

/** Out of how many of the frames something reaches. */
function leavings({ left, right }: Pick<Taken, "left" | "right">, widths: readonly number[]): number {
  let count = 0;
  for (const width of widths) if (at(left, width) < 0 || at(right, width) > width) count++;
  return count;
}

function at({ part, px }: Edge, width: number): number {
  return part * width + px;
}

function edgesOf({ x, dx, anchor }: LabelPlace, length: number): Pick<Taken, "left" | "right"> {
  const part = x / nominalWidth;
  const px = dx - { start: 0, middle: length / 2, end: length }[anchor];
  return { left: { part, px }, right: { part, px: px + length } };
}
