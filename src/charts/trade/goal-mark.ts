import type { I18n } from "../../i18n/i18n.ts";
import type { GoalLine } from "./goal-lines.ts";
import { round } from "../parts/scales/round.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";

/** A goal as a line across the years since it was set, its name where there is room beside it. */
export interface GoalMark {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
}

/** Room that a goal's name needs before its line. */
const goalRoom = 190;

export function goalMark(
  { goal, years: [first, last] }: GoalLine,
  x: YearScale,
  scaled: (value: number) => number,
  left: number,
  i18n: I18n,
): GoalMark {
  const [x1, x2, y] = [round(x.start(first)), round(x.start(last) + x.band), round(scaled(goal.value))];
  const before = x1 - left > goalRoom;
  const text = i18n.t("goal.label", { due: goal.due ?? "none", amount: i18n.number(goal.value) });
  const label = before
    ? ({ text, x: x1 - 6, y, anchor: "end" } as const)
    : ({ text, x: x1, y: y - 10, anchor: "start" } as const);
  return { id: goal.id, x1, x2, y, label };
}
