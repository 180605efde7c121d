import type { Partner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { apart } from "../parts/scales/apart.ts";
import { labelWidth } from "../parts/plot/label-width.ts";
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
  readonly anchor: "start" | "end";
  /** Leads from the line's end to a label in the margin; null beside the end itself. */
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

/** Labels of lines that reach the last years stand in the margin, moved apart; those of earlier ones beside their end. */
export function gapLabels(
  lines: ReadonlyArray<readonly GapDot[]>,
  steps: readonly GapStep[],
  plot: Plot,
  i18n: I18n,
): readonly GapLabel[] {
  const ends = lines.flatMap((dots) => dots.at(-1) ?? []);
  const inMargin = ends.filter((dot) => plot.last - dot.year <= nearYears).toSorted((a, b) => a.y - b.y);
  const ys = apart(
    inMargin.map(({ y }) => y),
    labelHeight,
    plot.top + labelHeight / 2,
    plot.bottom - labelHeight / 2,
  );
  const text = (dot: GapDot) => ({
    country: dot.country,
    name: i18n.country(dot.country),
    last: `${i18n.t("unit.ratio.value", { value: i18n.number(dot.ratio.value) })}, ${dot.year}`,
  });
  return [
    ...inMargin.map((dot, index): GapLabel => {
      const y = ys[index] ?? dot.y;
      const x = plot.right + marginGap;
      return { ...text(dot), x, y, anchor: "start", leader: { x1: dot.x, y1: dot.y, x2: x, y2: y } };
    }),
    ...ends
      .filter((dot) => plot.last - dot.year > nearYears)
      .map((dot): GapLabel => ({
        ...text(dot),
        ...besideEnd(dot, i18n.country(dot.country), steps, plot),
        leader: null,
      })),
  ];
}

/** Of a frame of half a desktop's width, by how much what is measured in px takes more of the nominal width of 1000. */
const inHalfDesktop = 1000 / 640;

/** Above or below, towards the left or the right: where the fewest lines pass. */
function besideEnd(
  dot: GapDot,
  name: string,
  steps: readonly GapStep[],
  plot: Plot,
): Pick<GapLabel, "x" | "y" | "anchor"> {
  const width = labelWidth(name) * inHalfDesktop;
  const places = [-1, 1].flatMap((side) =>
    (["end", "start"] as const).map((anchor) => ({ x: dot.x, y: dot.y + side * (labelHeight / 2 + 6), anchor })),
  );
  const crowd = ({ x, y, anchor }: (typeof places)[number]) => {
    const [x1, x2] = anchor === "end" ? [x - width, x] : [x, x + width];
    if (x1 < plot.left || x2 > plot.right || y - labelHeight / 2 < plot.top || y + labelHeight / 2 > plot.bottom) {
      return Number.POSITIVE_INFINITY;
    }
    return steps.flatMap(along).filter((at) => at.x >= x1 && at.x <= x2 && Math.abs(at.y - y) < labelHeight / 2).length;
  };
  const [best] = places.toSorted((a, b) => crowd(a) - crowd(b));
  return best ?? { x: dot.x, y: dot.y, anchor: "end" };
}

function along({ x1, y1, x2, y2 }: GapStep): ReadonlyArray<{ readonly x: number; readonly y: number }> {
  return Array.from({ length: 9 }, (_, index) => ({
    x: x1 + ((x2 - x1) * index) / 8,
    y: y1 + ((y2 - y1) * index) / 8,
  }));
}
