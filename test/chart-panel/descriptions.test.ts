import { describe, expect, it } from "vitest";
import { chartOf, loadCharts } from "../../src/charts/load-charts.ts";
import { chartIds } from "../../src/charts/registry.ts";
import { langs } from "../../src/i18n/languages.ts";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { i18n, viewWith } from "../views.ts";

await loadCharts();

function describedBy(chart: (typeof chartIds)[number], patch: Partial<View>, lang: (typeof langs)[number] = "en") {
  const view = viewWith(patch);
  const module = chartOf({ chart, view, book });
  return module.description(module.series(book, view), i18n[lang]);
}

describe.each(langs)("in %s", (lang) => {
  it.each(chartIds)("the chart %s has a text for those who listen, and not one as long as its marks are many", (id) => {
    const text = describedBy(id, {}, lang);
    expect(text.length).toBeGreaterThan(60);
    expect(text.length).toBeLessThan(1500);
  });
});

it("tells the range of trade over the years, its highest, the fall of 2015 and the summits", () => {
  const text = describedBy("spine", {});
  expect(text).toMatch(/US\$0\.\d|US\$\d+\u00a0m/);
  expect(text).toMatch(/Highest: US\$[\d.]+\u00a0bn in 2025\./);
  expect(text).toMatch(/Largest fall: from US\$[\d.]+\u00a0bn to US\$[\d.]+\u00a0bn in 2015\./);
  for (const place of ["Xi’an", "Astana"]) expect(text.replaceAll("'", "’")).toContain(place);
});

it("tells of no fall where there is none, and of each side where both are shown as lines", () => {
  expect(describedBy("trade", { years: [2021, 2023] })).not.toContain("Largest fall");
  const lines = describedBy("trade", { ledger: "both", countries: ["KAZ"], form: "lines" });
  expect(lines.match(/Highest:/g)).toHaveLength(2);
});

it("tells what both sides say of the year that is opened, and how far they are apart", () => {
  const text = describedBy("trade", { ledger: "both", countries: ["KAZ"], year: 2023 });
  expect(text).toContain("2023");
  expect(text.match(/US\$[\d.]+\u00a0bn/g)).toHaveLength(3);
});
