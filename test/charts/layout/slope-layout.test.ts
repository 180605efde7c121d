import { describe, expect, test } from "vitest";
import { slopeChart } from "../../../src/charts/slope/slope-chart.tsx";
import { ledgerChoices, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { bounds, viewWith, i18n } from "../../views.ts";

const seriesOf = (patch: Partial<View>) => slopeChart.series(book, viewWith(patch));
const layoutOf = (patch: Partial<View>) => slopeChart.layout(seriesOf(patch), i18n.en);
const itemOf = (patch: Partial<View>, country: string) =>
  layoutOf(patch).items.find(({ line }) => line.country === country);

describe("from the compared year to the year shown", () => {
  test("each country and all five, with the change", () => {
    expect(layoutOf({}).items.map(({ name, from, to, remark }) => [name, from?.value, to?.value, remark.text])).toEqual(
      [
        ["Kazakhstan", "31.2", "43.8", "+40%"],
        ["Kyrgyzstan", "15.5", "22.7", "+47%"],
        ["Uzbekistan", "9.7", "13.8", "≈ +43%"],
        ["Turkmenistan", "11.2", "10.7", "−5%"],
        ["Tajikistan", "2.5", "3.9", "≈ +51%"],
        ["All five", "70.2", "94.8", "+35%"],
      ],
    );
  });

  test("a missing end is said, and nothing is drawn in its place", () => {
    const item = itemOf({ year: 2021 }, "TJK");
    expect(item).toMatchObject({ to: null, joined: false, remark: { text: "no figure for 2021", figure: null } });
    expect(slopeChart.notes(seriesOf({ year: 2021 }), i18n.en).join(" ")).toMatch(/Tajikistan.* 2021/);
  });

  test("a year and a part of one are not joined, and not compared", () => {
    const item = itemOf({ ledger: "partner", year: 2025, compare: 2024 }, "TJK");
    expect(item).toMatchObject({ joined: false, remark: { text: "Jan–Oct 2025 only", figure: null } });
  });

  test("all together only where every country is known, and not as a share of themselves", () => {
    expect(itemOf({ ledger: "partner" }, "C5")).toBeUndefined();
    expect(itemOf({ unit: "share" }, "C5")).toBeUndefined();
    expect(itemOf({ unit: "share", countries: ["KAZ", "KGZ"] }, "C5")?.to?.value).toBe("70%");
  });

  test("a year set against itself says so", () => {
    expect(slopeChart.notes(seriesOf({ year: 2022 }), i18n.en)).toContain(
      "2022 is compared with itself; choose another year to see a change.",
    );
  });
});

test("no label runs into another, in any pair of years", () => {
  for (const ledger of ledgerChoices) {
    for (let year = bounds.first; year < bounds.last; year++) {
      const { items, top, bottom } = layoutOf({ ledger, compare: year, year: year + 1 });
      for (const [labels, room] of [
        [items.map(({ labelY }) => labelY), 32],
        [items.flatMap(({ from }) => from?.labelY ?? []), 16],
      ] as const) {
        const sorted = labels.toSorted((a, b) => a - b);
        const steps = sorted.slice(1).map((y, index) => y - (sorted[index] ?? 0));
        expect(Math.min(bottom, ...sorted)).toBeGreaterThanOrEqual(top);
        expect(Math.max(top, ...sorted)).toBeLessThanOrEqual(bottom);
        expect(Math.min(room, ...steps)).toBeGreaterThanOrEqual(room - 0.01);
      }
    }
  }
});
