import { expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { goalLines, goalText } from "../../src/charts/trade/goal-lines.ts";
import { book } from "../book.ts";
import { viewWith, i18n } from "../views.ts";

test("the goal of the summit of January 2022 was reached that year by China's books, and is not by the partners'", () => {
  const [line, ...others] = goalLines(book, viewWith({ ledger: "both" }));
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    goal: { event: "virtual-summit-2022", value: 70, due: 2030 },
    years: [2022, 2025],
    outcomes: [
      { ledger: "china", reached: { value: 70.2, period: "2022" } },
      { ledger: "partner", reached: null, incomplete: true },
    ],
  });
  if (!line) return;
  const text = goalText(line, i18n.en);
  expect(text).toContain("According to Chinese customs it was reached in 2022");
  expect(text).toContain("it was not reached on the figures available");
});

test("a goal stands only beside the trade that it was set for", () => {
  const goalsIn = (patch: Parameters<typeof viewWith>[0]) =>
    goalLines(book, viewWith(patch)).map(({ goal }) => goal.id);
  expect(goalsIn({ countries: ["KAZ"] })).toEqual(["goal-trade-kaz-2023"]);
  expect(goalsIn({ countries: ["KAZ", "UZB"] })).toEqual([]);
  expect(goalsIn({ flow: "export" })).toEqual([]);
  expect(goalsIn({ unit: "gdp" })).toEqual([]);
  expect(goalsIn({ years: [1992, 2021] })).toEqual([]);
});

test("on a day before it was set there is no goal", () => {
  expect(goalLines(openBook(book.dataset, "2022-01-24"), viewWith())).toEqual([]);
  expect(goalLines(openBook(book.dataset, "2022-02-01"), viewWith())).toHaveLength(1);
});
