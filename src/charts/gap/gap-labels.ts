import type { Partner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import {
  type LabelObstacle,
  type LabelPlace,
  obstaclesAlong,
  type PlaceableLabel,
  placeLabels,
} from "../parts/plot/place-labels.ts";
import type { GapPoint } from "./gap-series.ts";

export interface GapDot extends GapPoint {
  readonly country: Partner;
  readonly x: number;
  readonly y: number;
}

/** A piece of one country's line, between neighbouring years of which both have a ratio. */
export interface GapStep {
  readonly country: Partner;
  /** The one that it leads to. */
  readonly year: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Name of a line, and below it the last ratio with its year. */
export interface GapLabel {
  readonly country: Partner;
  readonly name: string;
  readonly last: string;
  readonly x: number;
  /** Middle of the two lines of text. */
  readonly y: number;
  readonly anchor: LabelPlace["anchor"];
  /** Leads from the line's end to a label in the margin, or to one that found no room nearer; null beside the end itself. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

/** The plot, and the last year shown. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly last: number;
}

/** Height of the two lines of text, px, and room between two labels. */
export const labelHeight = 30;
/** A line that ends earlier than this before the last year has its label beside its end, not in the margin. */
const nearYears = 6;
const marginGap = 14;
/** Of a point of a line with its rim, px. */
const dotRadius = 4;

/** Labels of lines that reach the last years stand in the margin, moved apart; those of earlier ones beside their end. */
export function gapLabels(
  lines: ReadonlyArray<readonly GapDot[]>,
  steps: readonly GapStep[],
  plot: Plot,
  i18n: I18n,
): readonly GapLabel[] {
  const labels = lines
    .flatMap((dots) => dots.at(-1) ?? [])
    .map((dot) => {
      const isInMargin = plot.last - dot.year <= nearYears;
      const name = i18n.country(dot.country);
      const last = `${i18n.t("unit.ratio.value", { value: i18n.number(dot.ratio.value) })}, ${dot.year}`;
      const label: PlaceableLabel = {
        text: [name, last].toSorted((a, b) => b.length - a.length)[0] ?? name,
        height: labelHeight,
        ...(isInMargin
          ? {
              places: [{ x: plot.right + marginGap, dx: 4, y: dot.y, anchor: "start" }],
              within: [plot.top + labelHeight / 2, plot.bottom - labelHeight / 2],
            }
          : { places: besideEnd(dot, plot) }),
      };
      return { dot, name, last, isInMargin, label };
    });
  const places = placeLabels(
    labels.map(({ label }) => label),
    {
      obstacles: [
        { x: 0, width: plot.left, top: plot.top, bottom: plot.bottom },
        ...lines.flat().map(obstacleAt),
        ...steps.flatMap(obstaclesAlong),
      ],
    },
  );
  return labels.map(({ dot, name, last, isInMargin, label }, index): GapLabel => {
    const { x, y, anchor } = places[index] ?? label.places[0];
    return {
      country: dot.country,
      name,
      last,
      x,
      y,
      anchor,
      leader: isInMargin
        ? { x1: dot.x, y1: dot.y, x2: x, y2: y }
        : Math.abs(y - dot.y) > labelHeight
          ? { x1: dot.x, y1: dot.y, x2: x, y2: y + (Math.sign(dot.y - y) * labelHeight) / 2 }
          : null,
    };
  });
}

/** Above or below the end of a line, towards the left or the right, within the plot. */
function besideEnd(dot: GapDot, plot: Plot): PlaceableLabel["places"] {
  const [first, ...others] = [-1, 1, -2, 2, -3, 3]
    .flatMap((rows) =>
      (["end", "start", "middle"] as const).map((anchor): LabelPlace => ({
        x: dot.x,
        dx: 0,
        y: dot.y + rows * (labelHeight / 2 + 6),
        anchor,
      })),
    )
    .filter(({ y }) => y - labelHeight / 2 >= plot.top && y + labelHeight / 2 <= plot.bottom);
  return [first ?? { x: dot.x, dx: 0, y: dot.y, anchor: "end" }, ...others];
}

function obstacleAt({ x, y }: { readonly x: number; readonly y: number }): LabelObstacle {
  return { x, width: 0, beside: dotRadius, top: y - dotRadius, bottom: y + dotRadius };
}
