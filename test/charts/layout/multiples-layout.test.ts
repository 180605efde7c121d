import { describe, expect, test } from "vitest";
import { multiplesChart } from "../../../src/charts/multiples/multiples-chart.tsx";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";

const seriesOf = (patch: Partial<View>) => multiplesChart.series(book, viewWith(patch));
const layoutOf = (patch: Partial<View>) => multiplesChart.layout(seriesOf(patch), i18n.en);
const panelOf = (patch: Partial<View>, country: string) =>
  layoutOf(patch).panels.find((panel) => panel.country === country);
const pxPerBillion = (patch: Partial<View>, country: string) => {
  const bar = panelOf(patch, country)?.bars.find(({ figure }) => figure.period === "2024");
  return bar ? bar.height / bar.figure.value : Number.NaN;
};

describe("one small chart a country", () => {
  test("names the country and its last figure", () => {
    const { panels } = layoutOf({});
    expect(panels.map(({ name, last }) => [name, last.map(({ text }) => text)])).toEqual([
      ["Kazakhstan", ["48.7 (2025)"]],
      ["Kyrgyzstan", ["27.2 (2025)"]],
      ["Uzbekistan", ["16.2 (2025)"]],
      ["Turkmenistan", ["10.0 (2025)"]],
      ["Tajikistan", ["4.3 (2025)"]],
    ]);
  });

  test("on one scale the same amount has the same height everywhere, on own scales it has not", () => {
    expect(pxPerBillion({}, "TJK")).toBeCloseTo(pxPerBillion({}, "KAZ"), 1);
    expect(pxPerBillion({ scale: "own" }, "TJK")).toBeGreaterThan(5 * pxPerBillion({ scale: "own" }, "KAZ"));
  });

  test("leaves a gap with a sign where a book is silent, and says which years", () => {
    const tajikistan = panelOf({}, "TJK");
    expect(tajikistan?.gaps).toHaveLength(1);
    expect(tajikistan?.bars.map(({ figure }) => figure.period)).not.toContain("2021");
    expect(multiplesChart.notes(seriesOf({}), i18n.en)).toContain(
      "Uzbekistan and Tajikistan: we found no figure for 2021.",
    );
  });

  test("sets both books side by side within a year, and never joins them", () => {
    const { bars, steps } = panelOf({ ledger: "both", form: "lines" }, "KGZ") ?? { bars: [], steps: [] };
    expect(bars).toEqual([]);
    expect(new Set(steps.map(({ ledger }) => ledger))).toEqual(new Set(["china", "partner"]));
    const columns = panelOf({ ledger: "both" }, "KGZ")?.bars.filter(({ figure }) => figure.period === "2023") ?? [];
    const [china, partner] = columns;
    expect(china && partner && china.x + china.width <= partner.x).toBe(true);
  });

  test("draws a part of a year narrower, and joins no line to it", () => {
    const bars = panelOf({ ledger: "partner" }, "TJK")?.bars ?? [];
    const part = bars.find(({ figure }) => figure.partial);
    const whole = bars.find(({ figure }) => !figure.partial);
    expect(part?.width).toBeCloseTo((whole?.width ?? 0) / 2, 1);
    const lines = panelOf({ ledger: "partner", form: "lines" }, "TJK");
    const alone = lines?.points.find(({ figure }) => figure.partial);
    expect(lines?.steps.some(({ x1, x2 }) => x1 === alone?.x || x2 === alone?.x)).toBe(false);
  });
});
