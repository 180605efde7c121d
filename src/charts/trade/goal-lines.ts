import type { Book } from "../../data/book.ts";
import { centralAsia } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { totalOf } from "../../data/figures/figure.ts";
import type { Goal } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Ledger, View } from "../../view/view.ts";
import { ledgersOf } from "../../series/shown-figure.ts";

/** A goal for the trade that is shown, and whether each of the books shown has come to it. */
export interface GoalLine {
  readonly goal: Goal;
  /** First and last year shown since it was set. */
  readonly years: readonly [number, number];
  readonly outcomes: ReadonlyArray<{
    readonly ledger: Ledger;
    /** The first figure that is as large; null if none is. */
    readonly reached: Figure | null;
    /** True if some years since then have no figure. */
    readonly incomplete: boolean;
  }>;
}

/** Goals for the total trade of exactly the countries shown, in US$, that were set by the view's day. */
export function goalLines(book: Book, view: View): readonly GoalLine[] {
  if (view.unit !== "usd" || view.flow !== "total") return [];
  const all = view.countries.length === centralAsia.length;
  const [only, ...others] = view.countries;
  const country = all ? "C5" : others.length === 0 ? only : null;
  return book.dataset.goals
    .filter((goal) => goal.kind === "trade" && goal.country === country && isSetBy(goal, book.asof))
    .flatMap((goal) => {
      const first = Math.max(Number(goal.date.slice(0, 4)), view.years[0]);
      const last = Math.min(goal.due ?? view.years[1], view.years[1]);
      if (first > last) return [];
      return [{ goal, years: [first, last] as const, outcomes: outcomesOf(book, view, goal) }];
    });
}

function isSetBy({ date }: Goal, asof: string | null): boolean {
  return asof === null || date <= asof;
}

function outcomesOf(book: Book, view: View, goal: Goal): GoalLine["outcomes"] {
  return ledgersOf(view.ledger).map((ledger) => {
    const figures: Array<Figure | null> = [];
    for (let year = Number(goal.date.slice(0, 4)); year <= view.years[1]; year++) {
      figures.push(totalOf(book, ledger, view.countries, year, "total").figure);
    }
    return {
      ledger,
      reached: figures.find((figure) => figure !== null && figure.value >= goal.value) ?? null,
      incomplete: figures.includes(null),
    };
  });
}

/** "Dashed: the goal of US$70 bn by 2030, set on 25 January 2022. By Chinese customs it was reached in 2022." */
export function goalText(line: GoalLine, i18n: I18n): string {
  const { goal } = line;
  const set = i18n.t("goal.note", {
    amount: i18n.usd(goal.value),
    due: goal.due ?? "none",
    date: i18n.date(goal.date),
  });
  return `${set} ${outcomeText(line, i18n)}`;
}

/** Whether each of the books has come to the goal. */
export function outcomeText({ outcomes }: GoalLine, i18n: I18n): string {
  const sentences = outcomes.map(({ ledger, reached, incomplete }) =>
    i18n.t("goal.outcome", {
      ledger,
      outcome: reached ? "reached" : incomplete ? "unknown" : "missed",
      year: reached ? reached.period : "",
    }),
  );
  return sentences.join(" ");
}
