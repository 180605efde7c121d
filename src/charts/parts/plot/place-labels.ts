import { labelWidth } from "./label-width.ts";

/** Where a text may stand: `x` in px of the nominal width, `dx` and the middle of its line `y` in px. */
export interface LabelPlace {
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** A text of one line with the places that suit it, best first. */
export interface PlaceableLabel {
  readonly text: string;
  readonly places: readonly [LabelPlace, ...LabelPlace[]];
}

/** Widths of frames, px: a chart is laid out once for all of them, so a place has to be free in each. */
const frames = [360, 480, 640, 800, 1000];
const nominalWidth = 1000;
/** Of a text of 13 px. */
const lineHeight = 15;

/**
 * The place of each label, in their order: the first of its places in which it meets no label before it at any of the widths
 * and does not leave the chart; where none is free, that in which it meets fewest.
 */
export function placeLabels(labels: readonly PlaceableLabel[], widths = frames): LabelPlace[] {
  const placed: Array<{ readonly text: string; readonly place: LabelPlace }> = [];
  for (const { text, places } of labels) {
    const faults = (place: LabelPlace) =>
      widths.reduce((sum, width) => {
        const [left, right] = span(text, place, width);
        const met = placed.filter((other) => {
          const [from, to] = span(other.text, other.place, width);
          return from < right && left < to && Math.abs(other.place.y - place.y) < lineHeight;
        });
        return sum + met.length + (left < 0 || right > width ? 1 : 0);
      }, 0);
    let best: LabelPlace = places[0];
    for (const place of places) if (faults(place) < faults(best)) best = place;
    placed.push({ text, place: best });
  }
  return placed.map(({ place }) => place);
}

function span(text: string, { x, dx, anchor }: LabelPlace, width: number): readonly [number, number] {
  const length = labelWidth(text);
  const left = (x / nominalWidth) * width + dx - { start: 0, middle: length / 2, end: length }[anchor];
  return [left, left + length];
}
