import { format } from "node:util";
import { expect, test } from "vitest";
import { markdownTable, ratioText, spreadText } from "../../bench/report/markdown.ts";
import { type Measures, targets, verdictOf } from "../../bench/report/targets.ts";

test("a table has a cell for every column, numbers to the right, and no bar that would begin another cell", () => {
  const table = markdownTable(
    ["", "ms"],
    [
      ["a|b", "12 (9–15)"],
      ["longer name", ""],
    ],
  );
  expect(table.split("\n")).toEqual([
    "|             |        ms |",
    "| ----------- | --------: |",
    "| a\\|b        | 12 (9–15) |",
    "| longer name |           |",
  ]);
});

test("what was not measured is empty, not zero", () => {
  expect(spreadText(null)).toBe("");
  expect(ratioText(null, 3)).toBe("");
  expect(ratioText(3, null)).toBe("");
  expect(ratioText(3, 2)).toBe("1.50");
});

const nothing: Measures = {
  page: () => null,
  bytes: () => null,
  wrongViews: () => null,
  lighthouse: () => null,
  fastestTwin: () => null,
};

test.each(targets)("$title: judged by what was measured, and by nothing if nothing was", (target) => {
  expect(verdictOf(target, target.measured(nothing))).toBe("");
  const { must, aim, isFloor } = target;
  const worse = isFloor ? must - 1 : must + 1;
  expect(
    [aim, must, worse].map((value) => verdictOf(target, value)),
    format(target),
  ).toEqual(["aim", must === aim ? "aim" : "must", "missed"]);
});

test("a value counts as it is told", () => {
  const [target] = targets;
  if (!target) throw new Error("There is no target");
  expect(verdictOf(target, target.aim + 0.004)).toBe("aim");
  expect(verdictOf(target, target.aim + 0.006)).toBe("must");
});
