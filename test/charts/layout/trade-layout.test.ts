import { describe, expect, test } from "vitest";
import { tradeLayout } from "../../../src/charts/trade/trade-layout.ts";
import { tradeSeries } from "../../../src/charts/trade/trade-series.ts";
import { centralAsia, type Partner } from "../../../src/data/countries.ts";
import { units, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";

const layout = (patch: Partial<View> = {}) =>
  tradeLayout(tradeSeries(book, viewWith(patch)), i18n.en, { left: 56, height: 340 });

describe("stacked columns", () => {
  test("have heights in proportion to their figures", () => {
    const { bars } = layout();
    const scale = bars.filter((bar) => bar.figure.value > 5).map((bar) => bar.height / bar.figure.value);
    expect(Math.max(...scale) / Math.min(...scale)).toBeLessThan(1.002);
  });

  test("stand on one another without a gap or an overlap", () => {
    const { bars, baseline } = layout({ year: 2024 });
    const stack = bars.filter((bar) => bar.figure.period === "2024").toSorted((a, b) => b.y - a.y);
    expect(stack.map((bar) => bar.figure.country)).toEqual(["KAZ", "KGZ", "UZB", "TKM", "TJK"]);
    let foot = baseline;
    for (const bar of stack) {
      expect(bar.y + bar.height).toBeCloseTo(foot, 1);
      foot = bar.y;
    }
  });

  test("keep their years in place when a country is left out", () => {
    for (const unit of units) {
      const bands = (countries: readonly Partner[]) =>
        tradeLayout(tradeSeries(book, viewWith({ unit, countries })), i18n.en, { height: 340 }).bands;
      for (const left of centralAsia) {
        expect(bands(centralAsia.filter((country) => country !== left)), `${unit} without ${left}`).toEqual(
          bands(centralAsia),
        );
      }
    }
  });

  test("label the compared, the chosen and the last year with the published totals", () => {
    expect(layout().totals.map(({ figure, text }) => [figure.period, figure.status, text])).toEqual([
      ["2022", "published", "70.2"],
      ["2024", "published", "94.8"],
      ["2025", "published", "106.3"],
    ]);
  });

  test("fill a published total up with what no country explains", () => {
    const rest = layout().bars.filter((bar) => bar.figure.status === "unallocated");
    expect(rest.map((bar) => bar.figure.period)).toContain("2021");
    const height = layout()
      .bars.filter((bar) => bar.figure.period === "2021")
      .reduce((sum, bar) => sum + bar.figure.value, 0);
    expect(height).toBeCloseTo(49.5, 6);
  });

  test("never stack higher than the published total they fill up", () => {
    for (const flow of ["total", "export", "import"] as const) {
      for (const { unallocated, total, parts } of tradeSeries(book, viewWith({ flow })).columns) {
        if (!unallocated || !total) continue;
        const height = parts.reduce((sum, part) => sum + part.value, unallocated.value);
        expect(height, `${flow} ${total.period}`).toBeCloseTo(total.value, 6);
      }
    }
  });

  test("draw a part of a year narrower than a year", () => {
    const bars = layout({ ledger: "partner", countries: ["TJK"] }).bars;
    const whole = bars.find((bar) => bar.figure.period === "2024");
    const part = bars.find((bar) => bar.figure.period.startsWith("2025-01/"));
    expect(part?.figure.partial).toBe(true);
    expect(part?.width).toBeLessThan((whole?.width ?? 0) * 0.7);
  });

  test("mark a missing country and draw no bar for it", () => {
    const { bars, gaps } = layout({ ledger: "partner", countries: ["TKM"] });
    expect(bars.every((bar) => Number(bar.figure.period) <= 2003)).toBe(true);
    expect(gaps.map((gap) => gap.column.year)).toContain(2004);
  });

  test("hang a deficit below zero", () => {
    const { bars, baseline } = layout({ flow: "balance", countries: ["TKM"] });
    const deficit = bars.find((bar) => bar.figure.period === "2013");
    expect(deficit?.figure.value).toBeLessThan(0);
    expect(deficit?.y).toBeCloseTo(baseline, 1);
  });

  test("keep the two ledgers side by side, never on top of each other", () => {
    const { bars } = layout({ ledger: "both" });
    for (const bar of bars) {
      const other = bars.find(
        ({ figure }) => figure.ledger !== bar.figure.ledger && figure.period === bar.figure.period,
      );
      if (!other) continue;
      const apart = bar.x + bar.width <= other.x + 0.01 || other.x + other.width <= bar.x + 0.01;
      expect(apart, `${bar.figure.country} ${bar.figure.period}`).toBe(true);
    }
  });

  test("stay within the frame in every view", () => {
    for (const flow of ["total", "export", "import", "balance"] as const) {
      for (const ledger of ["china", "partner", "both"] as const) {
        const { bars, width, height } = layout({ flow, ledger });
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width);
          expect(bar.y).toBeGreaterThanOrEqual(0);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        }
      }
    }
  });
});

describe("lines of an index", () => {
  test("start at a hundred in the first shown year", () => {
    const { points } = layout({ unit: "index", years: [2013, 2025] });
    const first = points.filter((point) => point.figure.period === "2013");
    expect(first.length).toBe(5);
    expect(first.every((point) => point.figure.value === 100)).toBe(true);
  });

  test("are never drawn across a missing year", () => {
    const { steps, points } = layout({ unit: "index", years: [2013, 2025], countries: ["TJK"] });
    const years = points.map((point) => Number(point.figure.period));
    expect(years).not.toContain(2021);
    const pairs = years.filter((year) => years.includes(year + 1)).length;
    expect(steps).toHaveLength(pairs);
  });
});

describe("lines", () => {
  const lines = (patch: Partial<View> = {}) => layout({ form: "lines", ...patch });

  test("have a point for every figure of a country, and a name for every line", () => {
    const { bars, points, lineLabels, series } = lines();
    expect(bars).toEqual([]);
    expect(points).toHaveLength(series.columns.flatMap(({ parts }) => parts).length);
    expect(lineLabels.map(({ name }) => name)).toEqual([
      "Kazakhstan",
      "Kyrgyzstan",
      "Uzbekistan",
      "Turkmenistan",
      "Tajikistan",
    ]);
  });

  test("on a logarithmic axis twice as much is equally far everywhere", () => {
    const { points } = lines({ axis: "log" });
    const at = (country: string, period: string) =>
      points.find(({ figure }) => figure.country === country && figure.period === period);
    const perDoubling = (country: string) => {
      const [from, to] = [at(country, "1999"), at(country, "2024")];
      return from && to ? (from.y - to.y) / Math.log2(to.figure.value / from.figure.value) : Number.NaN;
    };
    expect(perDoubling("TJK")).toBeCloseTo(perDoubling("KAZ"), 1);
  });

  test.each([
    ["a balance", { flow: "balance" }, "sign"],
    ["columns", { form: "stack" }, "columns"],
  ] as const)("%s stays on a linear axis and says why", (_, patch, whyLinear) => {
    expect(lines({ axis: "log", ...patch }).series).toMatchObject({ axis: "linear", whyLinear });
  });

  test("an index is drawn as lines whatever the form", () => {
    expect(layout({ form: "stack", unit: "index" }).series.shape).toBe("lines");
  });
});
