import { expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import type { Goal } from "../../src/data/schema/schema.ts";
import { goalStates, goalStatuses } from "../../src/pages/explore/pledges/goal-status.ts";
import { book, datasetTables } from "../book.ts";
import { bounds } from "../views.ts";

const tables = datasetTables();

/** The state of the first goal of a kind, with some of it changed. */
function stateWith(kind: Goal["kind"], patch: Partial<Goal>, asof: string | null = null) {
  const goal = tables.goals.find((one) => one.kind === kind);
  if (!goal) throw new Error(`No goal of the kind ${kind}`);
  const [state] = goalStates(openBook({ ...tables, goals: [{ ...goal, ...patch }] }, asof), bounds);
  return state;
}

const outcome = { summary: "It was done.", events: [], sources: [] };

test("every goal has one status, and none of the published is changed", () => {
  const states = goalStates(book, bounds);
  expect(states.map(({ goal }) => goal.id).toSorted()).toEqual(tables.goals.map(({ id }) => id).toSorted());
  for (const { goal, status } of states) {
    expect(goalStatuses).toContain(status);
    expect(goal).toEqual(tables.goals.find(({ id }) => id === goal.id));
  }
});

test("a pledge is kept or missed where its outcome says so, and open otherwise, also once its time is over", () => {
  expect(stateWith("centres", { outcome: { ...outcome, kept: true } })?.status).toBe("kept");
  expect(stateWith("centres", { outcome: { ...outcome, kept: false } })?.status).toBe("missed");
  expect(stateWith("centres", { outcome })?.status).toBe("open");
  expect(stateWith("vaccines", { outcome: null, due: 2022 })).toMatchObject({ status: "open", isOver: true });
  expect(stateWith("vaccines", { outcome: null, due: 2099 })).toMatchObject({ status: "open", isOver: false });
  expect(stateWith("vaccines", { outcome: null, due: null })).toMatchObject({ status: "open", isOver: null });
});

test("a goal for trade is kept once a side's figures have come to it in time and the other side's do not deny it", () => {
  // The partners' figures of the five do not add up to a total: they deny nothing.
  expect(stateWith("trade", { country: "C5", date: "2022-01-25", value: 70, due: 2030 })).toMatchObject({
    status: "kept",
    newest: [],
  });
  // Kazakhstan's own are smaller.
  const disputed = stateWith("trade", { country: "KAZ", date: "2023-05", value: 40, due: null });
  expect(disputed?.status).toBe("open");
  expect(disputed?.line?.outcomes.map(({ reached }) => reached !== null)).toEqual([true, false]);
});

test("a goal for trade is missed only when its time is over, and shows the newest figures until then", () => {
  const far = { country: "KGZ", date: "2020", value: 45 } as const;
  expect(stateWith("trade", { ...far, due: 2022 })?.status).toBe("missed");
  const running = stateWith("trade", { ...far, due: 2030 });
  expect(running?.status).toBe("open");
  expect(running?.newest.map(({ ledger }) => ledger)).toEqual(["china", "partner"]);
});

test("on an earlier day only what was set by then is listed, and what was due later is not over", () => {
  expect(stateWith("vaccines", { date: "2022-01-25", due: 2022 }, "2022-06-01")).toMatchObject({ isOver: false });
  expect(stateWith("vaccines", { date: "2022-01-25" }, "2022-01-01")).toBeUndefined();
});
