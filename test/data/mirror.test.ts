import { describe, expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import type { Figure, Flow } from "../../src/data/figures/figure-type.ts";
import { figureOf, sourcesOf, totalOf } from "../../src/data/figures/figure.ts";
import { gapSeriesOf, mirrorOf } from "../../src/data/figures/mirror.ts";
import { book } from "../book.ts";

const flows: readonly Flow[] = ["total", "export", "import", "balance"];

describe("the two books side by side", () => {
  test.each([
    ["KGZ", 2023, "export", 19.7, 5.35, 3.7],
    ["KGZ", 2008, "export", 9.21, 0.73, 12.7],
    ["TJK", 2024, "total", 3.86, 1.96, 2.0],
    ["KAZ", 2023, "total", 41.02, 30.06, 1.4],
    ["UZB", 2025, "total", 16.2, 17.2, 0.9],
  ] as const)("%s %i %s: %d against %d, %d times", (country, year, flow, china, partner, ratio) => {
    const mirror = mirrorOf(book, country, year, flow);
    expect(mirror.china?.value).toBeCloseTo(china, 2);
    expect(mirror.partner?.value).toBeCloseTo(partner, 2);
    expect(mirror.ratio?.value).toBeCloseTo(ratio, 1);
    expect(mirror.gap?.value).toBeCloseTo(china - partner, 1);
  });

  test("China's exports stand beside the partner's imports", () => {
    const { partner } = mirrorOf(book, "KGZ", 2023, "export");
    expect(partner?.fact).toMatchObject({ reporter: "KGZ", partner: "CHN", flow: "import" });
  });

  test("where a book is silent there is neither gap nor ratio", () => {
    const silent = mirrorOf(book, "TKM", 2024, "total");
    expect(silent.china?.value).toBeGreaterThan(0);
    expect(silent).toMatchObject({ partner: null, gap: null, ratio: null });
  });

  test("balances have a gap but no ratio", () => {
    const { gap, ratio } = mirrorOf(book, "KAZ", 2019, "balance");
    expect(gap?.value).toBeCloseTo(12.807 - 9.259 - (6.789 - 8.004), 2);
    expect(ratio).toBeNull();
  });

  test("gap and ratio rest on the sources of both books, and are as firm as the weaker figure", () => {
    const { china, partner, ratio, gap } = mirrorOf(book, "KGZ", 2023, "export");
    expect(ratio).toMatchObject({
      formula: "ratio",
      status: "derived",
      ledger: "both",
      inputs: [china, partner],
    });
    expect(gap).toMatchObject({ formula: "gap", status: "derived", ledger: "both", inputs: [china, partner] });
    expect(sourcesOf(ratio as Figure)).toEqual([china?.fact?.source, partner?.fact?.source]);
  });

  test("different months are not compared", () => {
    const { china, partner, gap, ratio } = mirrorOf(book, "TJK", 2025, "total", { allowPartial: true });
    expect([china?.period, partner?.period]).toEqual(["2025", "2025-01/2025-10"]);
    expect([gap, ratio]).toEqual([null, null]);
  });

  test("a series has every year of the dataset, silent or not", () => {
    const series = gapSeriesOf(book, "KGZ", "export");
    expect(series.map(({ year }) => year)).toEqual(Array.from({ length: 34 }, (_, index) => 1992 + index));
    const largest = series.reduce((a, b) => ((b.ratio?.value ?? 0) > (a.ratio?.value ?? 0) ? b : a));
    expect(largest).toMatchObject({ year: 1995 });
    expect(series.find(({ year }) => year === 2021)).toMatchObject({ china: null, ratio: null });
  });
});

test("no other figure has inputs of two ledgers, or of another than its own", () => {
  const isOf = (figure: Figure, ledger: Figure["ledger"]): boolean =>
    figure.ledger === ledger && figure.inputs.every((input) => isOf(input, ledger));
  const years = Array.from({ length: 34 }, (_, index) => 1992 + index);
  for (const ledger of ["china", "partner"] as const) {
    const figures = flows.flatMap((flow) =>
      years.flatMap((year) => {
        const { figure, parts, unallocated } = totalOf(book, ledger, centralAsia, year, flow);
        const some = centralAsia.map((country) => figureOf(book, ledger, country, year, flow, { allowPartial: true }));
        return [figure, unallocated, ...parts, ...some].filter((one) => one !== null);
      }),
    );
    expect(figures.length).toBeGreaterThan(300);
    expect(figures.filter((figure) => !isOf(figure, ledger))).toEqual([]);
  }
});
