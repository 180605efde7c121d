import { describe, expect, test } from "vitest";
import { gapChart } from "../../../src/charts/gap/gap-chart.tsx";
import { labelHeight } from "../../../src/charts/gap/gap-labels.ts";
import { ratioScale } from "../../../src/charts/gap/gap-layout.ts";
import { flows, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { bounds, viewWith, i18n } from "../../views.ts";

const seriesOf = (patch: Partial<View> = {}) => gapChart.series(book, viewWith(patch));
const layoutOf = (patch: Partial<View> = {}) => gapChart.layout(seriesOf(patch), i18n.en);
const dotAt = (patch: Partial<View>, country: string, year: number) =>
  layoutOf(patch).dots.find((dot) => dot.country === country && dot.year === year);

describe("the ratio of the two books over the years", () => {
  test.each([
    ["KGZ", 2023, "export", 3.68],
    ["KGZ", 2008, "export", 12.65],
    ["TJK", 2024, "total", 1.97],
    ["KAZ", 2023, "total", 1.36],
    ["UZB", 2025, "total", 0.94],
  ] as const)("%s %i, %s: %d", (country, year, flow, ratio) => {
    const dot = dotAt({ flow }, country, year);
    expect(dot?.ratio.value).toBeCloseTo(ratio, 2);
    expect(dot?.ratio).toMatchObject({ ledger: "both", inputs: [{ ledger: "china" }, { ledger: "partner" }] });
  });

  test("lies above the line of agreement where China counts more, below where the partner does", () => {
    const { dots, agreement } = layoutOf();
    for (const { ratio, y, country, year } of dots) {
      expect(Math.sign(agreement - y), `${country} ${year}`).toBe(Math.sign(ratio.value - 1));
    }
  });

  test("is never drawn across a year in which a book is silent", () => {
    for (const flow of flows) {
      const { steps, dots, silences } = layoutOf({ flow });
      const years = new Map(
        seriesOf({ flow }).lines.map(({ country, points }) => [country, points.map((p) => p.year)]),
      );
      const pairs = [...years.values()].map((known) => known.filter((year) => known.includes(year + 1)).length);
      expect(steps).toHaveLength(pairs.reduce((sum, count) => sum + count, 0));
      for (const { country, first, last } of silences) {
        for (const dot of dots.filter((one) => one.country === country)) {
          expect(dot.year < first || dot.year > last, `${country} ${dot.year}`).toBe(true);
        }
      }
    }
  });

  test("Turkmenistan is silent after 2003, and the notes say so", () => {
    expect(layoutOf().silences).toContainEqual(expect.objectContaining({ country: "TKM", first: 2004, last: 2025 }));
    expect(gapChart.notes(seriesOf(), i18n.en).join(" ")).toMatch(/Turkmenistan 1992–1994 and 2004–2025/);
  });

  test("balances have none: the total stands in, and a note says so", () => {
    expect(layoutOf({ flow: "balance" }).dots).toEqual(layoutOf().dots);
    expect(gapChart.notes(seriesOf({ flow: "balance" }), i18n.en)[0]).toMatch(/Balances have no ratio/);
  });

  test("a figure worked back is told apart", () => {
    expect(dotAt({}, "KGZ", 2021)?.ratio.status).toBe("implied");
    expect(gapChart.notes(seriesOf(), i18n.en).join(" ")).toMatch(/estimated.*Kyrgyzstan 2021/);
  });
});

describe("labels of the lines", () => {
  test("name every line that has a ratio, with its last one", () => {
    const labels = layoutOf().labels.map(({ country, last }) => [country, last]);
    expect(new Map(labels as Array<[string, string]>)).toEqual(
      new Map([
        ["KAZ", "1.4×, 2023"],
        ["KGZ", "4.1×, 2024"],
        ["UZB", "0.94×, 2025"],
        ["TKM", "5.5×, 2003"],
        ["TJK", "2.0×, 2024"],
      ]),
    );
  });

  const spans = Array.from({ length: bounds.last - bounds.first }, (_, index) => bounds.first + index).flatMap(
    (year): ReadonlyArray<readonly [number, number]> => [
      [year, bounds.last],
      [bounds.first, year],
    ],
  );
  test.each(flows)("keep clear of each other and within the frame, whatever years are shown: %s", (flow) => {
    for (const years of spans) {
      const { labels, height, right } = layoutOf({ flow, years });
      const inMargin = labels.filter(({ x }) => x > right).toSorted((a, b) => a.y - b.y);
      for (const [index, label] of inMargin.entries()) {
        const where = `${years.join("–")}: ${label.name}`;
        const above = inMargin[index - 1]?.y ?? Number.NEGATIVE_INFINITY;
        expect(label.y - above, where).toBeGreaterThanOrEqual(labelHeight - 0.01);
        expect(label.y - labelHeight / 2, where).toBeGreaterThanOrEqual(0);
        expect(label.y + labelHeight / 2, where).toBeLessThanOrEqual(height);
      }
    }
  });
});

test("a line leads to every label that does not stand at its line's end", () => {
  const { labels, dots } = layoutOf({});
  const far = labels.filter((label) => {
    const end = dots.findLast(({ country }) => country === label.country);
    return end && (Math.abs(label.y - end.y) > labelHeight || label.x > end.x + 20);
  });
  expect(far.map(({ country }) => country)).toContain("TKM");
  for (const { leader, name } of far) expect(leader, name).not.toBeNull();
});

test("twice as much and half as much lie equally far from agreement", () => {
  const y = ratioScale([0.35, 12.7], [300, 0]);
  expect(y(1) - y(2)).toBeCloseTo(y(0.5) - y(1), 6);
  expect(y(8) - y(4)).toBeCloseTo(y(2) - y(1), 6);
  expect(y.ticks()).toEqual([0.25, 0.5, 1, 2, 4, 8, 16]);
  for (const ratio of [0.35, 12.7]) {
    expect(y(ratio)).toBeGreaterThan(0);
    expect(y(ratio)).toBeLessThan(300);
  }
});
