import { expect, test } from "vitest";
import { stripLayout } from "../../src/goods/goods-strip-layout.ts";

const text = String;
const points = [
  { year: 2013, value: 10 },
  { year: 2016, value: 5 },
  { year: 2017, value: 2.5 },
];

test("columns are in proportion, and stand on the baseline", () => {
  const { years, baseline } = stripLayout(points, 10, text);
  const columns = years.flatMap(({ column }) => column ?? []);
  expect(columns.map(({ height }) => height / (columns[0]?.height ?? 0))).toEqual([1, 0.5, 0.25]);
  for (const { y, height } of columns) expect(y + height).toBeCloseTo(baseline, 5);
});

test("every year has a place, those without a figure no column", () => {
  const { years, width } = stripLayout(points, 10, text);
  expect(years.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017]);
  expect(years.filter(({ column }) => column === null).map(({ year }) => year)).toEqual([2014, 2015]);
  const columns = years.flatMap(({ column }) => column ?? []);
  expect(columns.filter(({ x, width: wide }) => x < 0 || x + wide > width)).toEqual([]);
});

test("strips beside each other share a scale and a span", () => {
  const { years } = stripLayout(points, 20, text, [2010, 2020]);
  expect(years).toHaveLength(11);
  const { years: alone } = stripLayout(points, 10, text);
  expect(years[3]?.column?.height).toBeCloseTo((alone[0]?.column?.height ?? 0) / 2, 5);
});

test("of many years the texts stand apart", () => {
  const many = Array.from({ length: 34 }, (_, index) => ({ year: 1992 + index, value: 1 + (index % 7) }));
  const { years } = stripLayout(many, 7, text);
  const labelled = years.filter(({ showsText }) => showsText);
  expect(labelled.length).toBeGreaterThanOrEqual(2);
  const steps = labelled.slice(1).map(({ x }, index) => x - (labelled[index]?.x ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(38);
  expect(years.every(({ column }) => column !== null)).toBe(true);
});

test("each column has its value as text, whether or not there is room for it beside it", () => {
  const { years } = stripLayout(points, 10, text);
  expect(years.map((year) => year.text)).toEqual(["10", null, null, "5", "2.5"]);
});
