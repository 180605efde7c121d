import type { I18n } from "../../i18n/i18n.ts";
import {
  type LabelObstacle,
  type LabelPlace,
  obstaclesAlong,
  type PlaceableLabel,
} from "../parts/plot/place-labels.ts";
import type { LineStep } from "../parts/scales/lines.ts";
import { round } from "../parts/scales/round.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";
import type { ContextLine } from "./context-line.ts";
import type { GoalLine } from "./goal-lines.ts";

interface Placed {
  readonly x: number;
  readonly y: number;
}

interface Column extends Placed {
  readonly width: number;
}

interface Drawn {
  readonly bars: ReadonlyArray<Column & { readonly height: number }>;
  readonly gaps: readonly Column[];
  readonly marks: readonly Column[];
  readonly points: readonly Placed[];
  readonly steps: readonly LineStep[];
  readonly context: ReadonlyArray<Pick<ContextLine, "points" | "steps">>;
}

interface Labelled {
  readonly totals: ReadonlyArray<Placed & Pick<LabelPlace, "anchor"> & { readonly text: string }>;
  readonly context: ReadonlyArray<Pick<ContextLine, "label">>;
  readonly goals: readonly GoalMark[];
}

/** Height of what stands on a column for figures that are missing, px. */
export const gapHeight = 9;
/** Of a point of a line, with its rim, px. */
const pointRadius = 5;
/** From the middle of a line of text down to its foot, px. */
export const toFoot = 5;

/** Columns, what stands on them or across them, and lines with their points. */
export function tradeObstacles({ bars, gaps, marks, points, steps, context }: Drawn): LabelObstacle[] {
  return [
    ...bars.map(({ x, width, y, height }) => ({ x, width, top: y, bottom: y + height })),
    ...gaps.map(({ x, width, y }) => ({ x, width, top: y - gapHeight, bottom: y })),
    ...marks.map(({ x, width, y }) => ({ x, width, top: y, bottom: y })),
    ...[...points, ...context.flatMap((line) => line.points)].map(({ x, y }) => ({
      x,
      width: 0,
      beside: pointRadius,
      top: y - pointRadius,
      bottom: y + pointRadius,
    })),
    ...[...steps, ...context.flatMap((line) => line.steps)].flatMap(obstaclesAlong),
  ];
}

/** Amounts and names that have their places. */
export function placedLabels({ totals, context, goals }: Labelled): PlaceableLabel[] {
  const names = context.flatMap(({ label }) => (label ? [{ ...label, anchor: "end" as const }] : []));
  const amounts = totals.map((total) => ({ ...total, dx: 0 }));
  return [
    ...[...amounts, ...names].map(({ text, x, dx, y, anchor }): PlaceableLabel => ({
      text,
      places: [{ x, dx, y: y - toFoot, anchor }],
    })),
    ...goals.flatMap(({ label }): PlaceableLabel[] => (label ? [{ text: label.text, places: [label] }] : [])),
  ];
}

/** A goal as a line across the years since it was set, its name before it or, where that has no room, above or below. */
export interface GoalMark {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Null where nothing but the notes has room for it. */
  readonly label: (LabelPlace & { readonly text: string }) | null;
}

/** With the places that its name can have. */
export function goalMark(
  { goal, years: [first, last] }: GoalLine,
  x: YearScale,
  scaled: (value: number) => number,
  i18n: I18n,
): Omit<GoalMark, "label"> & { readonly label: PlaceableLabel } {
  const [x1, x2, y] = [round(x.start(first)), round(x.start(last) + x.band), round(scaled(goal.value))];
  const before = (dx: number, up = 0): LabelPlace => ({ x: x1, dx, y: y - up, anchor: "end" });
  const above = (up: number): LabelPlace => ({ x: x1, dx: 0, y: y - up, anchor: "start" });
  const text = i18n.t("goal.label", { due: goal.due ?? "none", amount: i18n.number(goal.value) });
  const places = [
    before(-6),
    before(-22),
    above(10),
    above(26),
    above(42),
    above(-12),
    ...[16, -16, 30, 46, 62, 78].map((up) => before(-6, up)),
  ] as const;
  return { id: goal.id, x1, x2, y, label: { text, places } };
}
