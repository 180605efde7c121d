import { describe, expect, test } from "vitest";
import { rankingLayout } from "../../../src/charts/ranking/ranking-layout.ts";
import { rankingSeries } from "../../../src/charts/ranking/ranking-series.ts";
import { ranks, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { i18n, viewWith } from "../../views.ts";

const seriesOf = (patch: Partial<View>) => rankingSeries(book, viewWith(patch));
const layoutOf = (patch: Partial<View>) => rankingLayout(seriesOf(patch), i18n.en);

describe("the ranking", () => {
  const key = { amount: "figure", difference: "difference", percent: "change" } as const;

  test.each(ranks)("by %s is in that order, without a figure last", (rank) => {
    for (const compare of [2003, 2015, 2022]) {
      const values = seriesOf({ rank, compare }).rows.map(({ entries }) => entries[0]?.[key[rank]]?.value ?? -Infinity);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });

  test("by change in US$ is by amount in other units, which have no such change", () => {
    const series = seriesOf({ rank: "difference", unit: "capita" });
    expect(series.rank).toBe("amount");
    expect(series.rows).toEqual(seriesOf({ unit: "capita" }).rows);
  });
});

test("a change that rests on an estimate says so beside it, and only that", () => {
  const changes = layoutOf({}).items.flatMap(({ lines }) => lines.flatMap((line) => line.changes));
  expect(changes.some(({ figure }) => figure.status === "implied")).toBe(true);
  for (const { figure, text } of changes) expect(text.startsWith("≈"), text).toBe(figure.status === "implied");
});

test("changes in US$ have one number of decimals", () => {
  const texts = layoutOf({}).items.flatMap(({ lines }) => lines.map(({ changes: [difference] }) => difference?.text));
  for (const text of texts) expect(text).toMatch(/[+−]\d+\.\d$/);
});
