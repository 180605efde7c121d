import { expect, test } from "vitest";
import { centralAsia } from "../../../src/data/countries.ts";
import type { Indicator } from "../../../src/data/schema/schema.ts";
import { indicatorLayout } from "../../../src/pages/country/indicators/indicator-layout.ts";
import { countryIndicators } from "../../../src/pages/country/indicators/indicator-list.ts";
import { type IndicatorPoint, indicatorSeries } from "../../../src/pages/country/indicators/indicator-series.ts";
import { book } from "../../book.ts";

/** Of a value alone, and with its time. */
const texts = [
  ({ row }: IndicatorPoint) => String(row.value),
  ({ row }: IndicatorPoint) => `${row.period}: ${row.value}`,
] as const;
const measure = { id: "debt-to-china", label: "Debt", unit: "usd-bn", topic: "debt" } as const;
const lineOf = (values: ReadonlyArray<readonly [period: string, value: number]>) => ({
  measure,
  values: values.map(([period, value]): Indicator => ({
    indicator: measure.id,
    country: "KGZ",
    unit: "usd-bn",
    source: "one",
    period,
    value,
  })),
});

test("three years of one measure are a series, and parts of years and spans are no part of it", () => {
  const years = lineOf([
    ["2019", 3],
    ["2021", 4],
    ["2025", 5],
    ["2026-01/2026-03", 1],
    ["2000/2021", 9],
  ]);
  const series = indicatorSeries(years, new Map());
  expect(series?.points.map(({ row }) => row.value)).toEqual([3, 4, 5]);
  expect(series?.silences).toEqual([
    [2020, 2020],
    [2022, 2024],
  ]);
  expect(series?.shape).toBe("columns");
  expect(
    indicatorSeries(
      lineOf([
        ["2024", 1],
        ["2025-01", 2],
        ["2025-04", 3],
      ]),
      new Map(),
    ),
  ).toBeNull();
});

test("what stands at moments is a line, dashed across years without a figure", () => {
  const series = indicatorSeries(
    lineOf([
      ["2009", 1],
      ["2010", 2],
      ["2018-01", 9],
      ["2018-03", 8],
    ]),
    new Map(),
  );
  if (!series) throw new Error("There is no series");
  const layout = indicatorLayout(series, ...texts);
  expect(series.shape).toBe("line");
  expect(layout.steps.map(({ isBridge }) => isBridge)).toEqual([false, true, false]);
  expect(layout.silences).toHaveLength(1);
  expect(layout.bands.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, index) => 2009 + index));
  // Of several in a year each says when it was.
  expect(layout.marks.map(({ datedText }) => datedText)).toEqual(["1", "2", "2018-01: 9", "2018-03: 8"]);
  // The higher the value, the higher its mark.
  const ys = layout.marks.map(({ y }) => y);
  expect(Math.min(...ys)).toBe(ys[2]);
});

test("no series of the dataset has a mark outside its frame, or two texts on one place", () => {
  const layouts = centralAsia.flatMap((country) =>
    countryIndicators(book.dataset, country).flatMap(({ lines }) =>
      lines.flatMap((line) => {
        const series = indicatorSeries(line, book.sources);
        return series ? [indicatorLayout(series, ...texts)] : [];
      }),
    ),
  );
  expect(layouts.length).toBeGreaterThan(3);
  for (const { marks, width, height, years } of layouts) {
    expect(marks.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
    const xs = years.map(({ x }) => x).toSorted((a, b) => a - b);
    expect(xs.filter((x, index) => index > 0 && x - (xs[index - 1] ?? 0) < 150)).toEqual([]);
    // As wide as texts are on a phone.
    const labels = marks.flatMap(({ text, label }) => {
      const length = text.length * 20;
      if (!label) return [];
      const from = label.x - { start: 0, middle: length / 2, end: length }[label.anchor];
      return [{ from, to: from + length, y: label.y }];
    });
    expect(labels.filter(({ from, to }) => from < 0 || to > width)).toEqual([]);
    for (const [index, one] of labels.entries()) {
      const others = labels.slice(index + 1).filter(({ from, to }) => from < one.to && to > one.from);
      expect(others.filter(({ y }) => Math.abs(y - one.y) < 15)).toEqual([]);
    }
  }
});
