import type { I18n } from "../../i18n/i18n.ts";
import type { GoalLine } from "./goal-lines.ts";
import { round } from "../parts/scales/round.ts";
import { type LabelPlace, type PlaceableLabel, placeLabels } from "../parts/plot/place-labels.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";

/** A goal as a line across the years since it was set, its name before it or, where that has no room, above or below. */
export interface GoalMark {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: LabelPlace & { readonly text: string };
}

/** Their names keep clear of each other and of `others`, which are placed already. */
export function goalMarks(
  goals: readonly GoalLine[],
  x: YearScale,
  y: (value: number) => number,
  others: readonly PlaceableLabel[],
  i18n: I18n,
): GoalMark[] {
  const marks = goals.map((line) => goalMark(line, x, y, i18n));
  const places = placeLabels([...others, ...marks.map(({ label }) => label)]).slice(others.length);
  return marks.map(({ label: { text, places: own }, ...mark }, index) => ({
    ...mark,
    label: { text, ...(places[index] ?? own[0]) },
  }));
}

function goalMark(
  { goal, years: [first, last] }: GoalLine,
  x: YearScale,
  scaled: (value: number) => number,
  i18n: I18n,
): Omit<GoalMark, "label"> & { readonly label: PlaceableLabel } {
  const [x1, x2, y] = [round(x.start(first)), round(x.start(last) + x.band), round(scaled(goal.value))];
  const before = (dx: number): LabelPlace => ({ x: x1, dx, y, anchor: "end" });
  const above = (up: number): LabelPlace => ({ x: x1, dx: 0, y: y - up, anchor: "start" });
  const text = i18n.t("goal.label", { due: goal.due ?? "none", amount: i18n.number(goal.value) });
  const places = [before(-6), before(-22), above(10), above(26), above(42), above(-12)] as const;
  return { id: goal.id, x1, x2, y, label: { text, places } };
}
