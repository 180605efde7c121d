import { expect, test } from "vitest";
import { charts, type ChartId } from "../../src/charts/registry.ts";
import { drawingOf } from "../../src/export/drawing.tsx";
import { subjectOf } from "./subjects.ts";

test.each(Object.keys(charts) as ChartId[])("a file of %s names the countries that it is about", (chart) => {
  const some = drawingOf(subjectOf(chart, { countries: ["UZB", "TJK"] }));
  expect(some.subtitle).toMatch(/^Uzbekistan and Tajikistan · /);
  expect(drawingOf(subjectOf(chart)).subtitle).not.toContain("Tajikistan");
});
