import type { ContextFigure } from "../../data/figures/context-figure.ts";
import type { ContextPartner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { ContextSeries } from "./trade-series.ts";
import { round } from "../parts/scales/round.ts";
import { atMost, labelWidth } from "../parts/plot/label-width.ts";
import type { LabelPlace, PlaceableLabel } from "../parts/plot/place-labels.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";

/** The line of a partner drawn for scale. */
export interface ContextLine {
  readonly country: ContextPartner;
  readonly points: ReadonlyArray<{ readonly figure: ContextFigure; readonly x: number; readonly y: number }>;
  readonly steps: ReadonlyArray<{ readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }>;
  /** The partner's name above its line; null without any points, and where names stand beside the ends of all lines. */
  readonly label: { readonly text: string; readonly x: number; readonly dx: number; readonly y: number } | null;
}

/** From a point to the middle of the name above it, px. */
const above = 17;

/**
 * With the places that its name can have, from its last point back. Parts of years stand alone: a line from a year to seven
 * months would show a fall that did not happen.
 */
export function contextLine(
  { country, figures }: ContextSeries,
  x: YearScale,
  y: (value: number) => number,
  isNamed: boolean,
  i18n: I18n,
): Omit<ContextLine, "label"> & { readonly label: PlaceableLabel | null } {
  const points = figures.map((figure) => ({
    figure,
    x: round(x.start(Number(figure.period.slice(0, 4))) + x.band / 2),
    y: round(y(figure.value)),
  }));
  const steps = points.flatMap((point, index) => {
    const before = points[index - 1];
    const joined = before && !before.figure.partial && !point.figure.partial && point.x - before.x < x.band * 1.5;
    return joined ? [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }] : [];
  });
  const text = i18n.country(country);
  // In bold.
  const width = atMost(1.1 * labelWidth(text));
  const [last, ...earlier] = points.toReversed().map((point): LabelPlace => {
    const below = points.filter((other) => other.x <= point.x && other.x > point.x - width);
    return { x: point.x, dx: 0, y: round(Math.min(...below.map((other) => other.y)) - above), anchor: "end" };
  });
  const [first] = points;
  const before = [0, 1, 2, 3].flatMap((years): LabelPlace[] =>
    first ? [{ x: round(first.x - years * x.band), dx: -8, y: first.y - 14, anchor: "end" }] : [],
  );
  // Where columns are still low, over the beginning of every line.
  const over = [30, 46].flatMap((up): LabelPlace[] =>
    first ? [{ x: first.x, dx: 0, y: first.y - up, anchor: "start" }] : [],
  );
  const places = [last, ...earlier, ...before, ...over].flatMap((place) =>
    place && (place.anchor === "start" || place.x + atMost(place.dx) >= width) ? [place] : [],
  );
  const [best, ...others] = places;
  return { country, points, steps, label: isNamed && best ? { text, places: [best, ...others] } : null };
}
