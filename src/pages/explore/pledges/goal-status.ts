import { goalLines, type GoalLine } from "../../../charts/trade/goal-lines.ts";
import type { Book } from "../../../data/book.ts";
import { centralAsia } from "../../../data/countries.ts";
import type { Figure } from "../../../data/figures/figure-type.ts";
import { totalOf } from "../../../data/figures/figure.ts";
import type { Goal } from "../../../data/schema/schema.ts";
import { ledgersOf } from "../../../series/shown-figure.ts";
import { type Bounds, defaultView } from "../../../view/address.ts";

/** In the order in which they are listed. */
export const goalStatuses = ["kept", "open", "missed"] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** What is known of a goal or a pledge. What a source says of it stays in the goal. */
export interface GoalState {
  readonly goal: Goal;
  readonly status: GoalStatus;
  /** Of a goal for trade, which of both sides' figures have come to it. */
  readonly line: GoalLine | null;
  /** Of a goal for trade that none has come to, each side's newest figure. */
  readonly newest: readonly Figure[];
  /** Whether the year by which it was due is over; null if nobody set one. */
  readonly isOver: boolean | null;
}

/** Goals and pledges set by the book's day, oldest first, each with what came of it by then. */
export function goalStates(book: Book, bounds: Bounds): readonly GoalState[] {
  const today = book.asof ?? newestDay(book);
  return book.dataset.goals
    .filter(({ date }) => book.asof === null || date <= book.asof)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((goal) => stateOf(goal, book, bounds, today));
}

/** The day up to which the data reach: pages that are built on the same data say the same. */
function newestDay({ dataset }: Book): string {
  return dataset.sources.reduce((newest, { published }) => (published && published > newest ? published : newest), "");
}

function stateOf(goal: Goal, book: Book, bounds: Bounds, today: string): GoalState {
  const isOver = goal.due === null ? null : String(goal.due) < today.slice(0, 4);
  if (goal.kind !== "trade") {
    return { goal, status: statusOfPledge(goal), line: null, newest: [], isOver };
  }
  const countries = goal.country === "C5" ? centralAsia : [goal.country];
  const view = { ...defaultView(bounds), countries, ledger: "both" } as const;
  const line = goalLines(book, view).find((candidate) => candidate.goal.id === goal.id) ?? null;
  const newest = ledgersOf("both").flatMap((ledger) => {
    for (let year = bounds.last; year >= Number(goal.date.slice(0, 4)); year -= 1) {
      const { figure } = totalOf(book, ledger, countries, year, "total");
      if (figure) return [figure];
    }
    return [];
  });
  const isReached = line?.outcomes.some(({ reached }) => reached !== null) ?? false;
  return { goal, status: statusOfTrade(goal, line, newest, isOver), line, newest: isReached ? [] : newest, isOver };
}

function statusOfPledge({ outcome }: Goal): GoalStatus {
  if (outcome?.kept === undefined) return "open";
  return outcome.kept ? "kept" : "missed";
}

/** Where one side's figures have come to the goal, and the other side has some that have not, it is open. */
function statusOfTrade(
  { due }: Goal,
  line: GoalLine | null,
  newest: readonly Figure[],
  isOver: boolean | null,
): GoalStatus {
  const outcomes = line?.outcomes ?? [];
  const inTime = outcomes.filter(({ reached }) => reached !== null && (due === null || Number(reached.period) <= due));
  if (inTime.length > 0) {
    const isDenied = outcomes.some(
      (one) => !inTime.includes(one) && newest.some(({ ledger }) => ledger === one.ledger),
    );
    return isDenied ? "open" : "kept";
  }
  return isOver === true && outcomes.some(({ incomplete }) => !incomplete) ? "missed" : "open";
}
