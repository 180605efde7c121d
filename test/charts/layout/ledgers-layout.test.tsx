import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ledgersChart } from "../../../src/charts/ledgers/ledgers-chart.tsx";
import type { LedgersLane, LedgersLayout } from "../../../src/charts/ledgers/ledgers-layout.ts";
import { centralAsia } from "../../../src/data/countries.ts";
import { langs } from "../../../src/i18n/languages.ts";
import { flows, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { bounds, viewWith, i18n } from "../../views.ts";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import { tableOf } from "../../charts.ts";

const seriesOf = (patch: Partial<View>) => ledgersChart.series(book, viewWith(patch));
const layoutOf = (patch: Partial<View>, lang: keyof typeof i18n = "en") =>
  ledgersChart.layout(seriesOf(patch), i18n[lang]);
const lanesOf = (layout: LedgersLayout) => layout.groups.flatMap(({ lanes }) => lanes);
const laneOf = (patch: Partial<View>, country: string, flow: string) =>
  lanesOf(layoutOf(patch)).find((lane) => lane.country === country && lane.flow === flow);
const everyYear = Array.from({ length: bounds.last - bounds.first + 1 }, (_, index) => bounds.first + index);

describe("both books side by side", () => {
  test.each([
    ["KGZ", 2023, "export", 19.7, 5.353, "+14.3 · 3.7×"],
    ["KGZ", 2008, "export", 9.214, 0.728, "+8.5 · 12.7×"],
    ["TJK", 2024, "total", 3.86, 1.96, "+1.9 · 2.0×"],
    ["KAZ", 2023, "total", 41.02, 30.055, "+11.0 · 1.4×"],
    ["UZB", 2025, "total", 16.2, 17.2, "−1.0 · 0.94×"],
  ] as const)("%s %i, %s: %d against %d", (country, year, flow, china, partner, gap) => {
    const lane = laneOf({ year }, country, flow);
    expect(lane?.discs.map(({ figure }) => [figure.ledger, Number(figure.value.toFixed(3))])).toEqual([
      ["china", china],
      ["partner", partner],
    ]);
    expect(lane?.gap?.text).toBe(gap);
  });

  test("China's exports stand beside the partner's imports, its imports beside the partner's exports", () => {
    const publishedAs = (flow: string) =>
      laneOf({ year: 2019 }, "KGZ", flow)?.discs.map(({ figure: { fact } }) => [fact?.reporter, fact?.flow]);
    expect(publishedAs("export")).toEqual([
      ["CHN", "export"],
      ["KGZ", "import"],
    ]);
    expect(publishedAs("import")).toEqual([
      ["CHN", "import"],
      ["KGZ", "export"],
    ]);
  });

  test("the largest in China's books comes first", () => {
    expect(layoutOf({ year: 2024 }).groups.map(({ country }) => country)).toEqual(["KAZ", "KGZ", "UZB", "TKM", "TJK"]);
    expect(layoutOf({ year: 2013 }).groups.map(({ country }) => country)).toEqual(["KAZ", "TKM", "KGZ", "UZB", "TJK"]);
  });

  test("one flow alone has one lane a country", () => {
    for (const flow of ["export", "import", "balance"] as const) {
      expect(lanesOf(layoutOf({ flow, year: 2019 })).map((lane) => [lane.flow, lane.isMain])).toEqual(
        centralAsia.map(() => [flow, true]),
      );
    }
  });

  test("where a book is silent the row says so, and compares nothing", () => {
    const lane = laneOf({ year: 2019 }, "TKM", "total");
    expect(lane).toMatchObject({ gap: null, silence: { text: "own: not found" } });
    expect(lane?.discs.map(({ figure }) => figure.ledger)).toEqual(["china"]);
    expect(ledgersChart.notes(seriesOf({ year: 2019 }), i18n.en).join()).toMatch(
      /Turkmenistan: we found no national figure/,
    );
    expect(laneOf({ year: 2021 }, "TJK", "total")).toMatchObject({ silence: { text: "no figure found" } });
  });

  test("a part of a year names its months, and is compared only with the same ones", () => {
    expect(laneOf({ year: 2025 }, "TJK", "total")).toMatchObject({ gap: null, months: { text: "Jan–Oct" } });
    expect(laneOf({ year: 2024 }, "KGZ", "export")).toMatchObject({
      gap: { text: "+6.3 · 3.0×" },
      months: { text: "Jan–Jun" },
    });
  });

  test("a gap is not told more exactly than the figures it was taken from", () => {
    expect(laneOf({ year: 2023 }, "KGZ", "import")?.gap?.text).toBe("0 · 0.99×");
  });

  test("stays in US$ and says why, whatever unit is asked for", () => {
    expect(layoutOf({ unit: "share" }).groups).toEqual(layoutOf({}).groups);
    expect(ledgersChart.notes(seriesOf({ unit: "index" }), i18n.en)[0]).toMatch(/US\$ only/);
  });

  test("the table holds what the lanes show, in full precision", () => {
    const { rows } = tableOf(ledgersChart, seriesOf({ year: 2023 }), i18n.en);
    const row = rows.find(([country, flow]) => country?.text === "Kyrgyzstan" && flow?.text === "China’s exports");
    expect(row?.slice(2).map((cell) => cell.value)).toEqual([
      19.7,
      expect.closeTo(5.3528, 3),
      expect.closeTo(14.347, 3),
      expect.closeTo(3.68, 3),
    ]);
  });
});

test("filled marks are China's, hollow ones the partner's, in every year and flow", () => {
  for (const year of everyYear) {
    for (const flow of flows) {
      const svg = renderToStaticMarkup(
        <ledgersChart.Marks medium={pageMedium} layout={layoutOf({ year, flow })} i18n={i18n.en} />,
      );
      for (const [circle = ""] of svg.matchAll(/<circle role="img"[^>]*>/g)) {
        const isPartner = circle.includes('data-ledger="partner"');
        expect(circle.includes('data-ledger="both"')).toBe(false);
        expect(circle.includes('fill="var(--card)"'), `${year} ${flow}: ${circle}`).toBe(isPartner);
      }
      // What compares the two says so, and is no mark of either.
      for (const [text = ""] of svg.matchAll(/<text role="img"[^>]*>/g)) expect(text).toContain('data-ledger="both"');
    }
  }
});

/** The stretch of a lane that a text or disc takes up, px. */
interface Stretch {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Mean width of a letter or digit at the sizes used, px, in a sans that runs wide. */
const letter = { name: 9.2, gap: 7.5, value: 7, small: 6 };

function stretches(lane: LedgersLane, frame: number, isRaised: boolean): Stretch[] {
  const px = (x: number) => (x / 1000) * frame;
  const found: Stretch[] = [];
  const put = (what: string, start: number, width: number, toLeft = false) =>
    found.push({ what, from: toLeft ? start - width : start, to: toLeft ? start : start + width });
  if (!isRaised || !lane.isMain) {
    put("name", 19, lane.name.length * (lane.isMain ? letter.name : letter.small));
    if (lane.gap) put("gap", frame, lane.gap.text.length * (lane.isMain ? letter.gap : letter.small), true);
  }
  const ends = lane.discs.map((disc) => px(disc.x));
  if (ends.length > 0) {
    put("discs", Math.min(...ends) - lane.r, Math.max(...ends) - Math.min(...ends) + 2 * lane.r);
  }
  for (const { x, value } of lane.discs) {
    if (!value) continue;
    const beside = lane.r + 5;
    const toLeft = value.side === "left";
    put(`value ${value.text}`, px(x) + (toLeft ? -beside : beside), value.text.length * letter.value, toLeft);
  }
  if (lane.silence) {
    const { x, dx, side, text } = lane.silence;
    put("silence", px(x) + dx, text.length * letter.small, side === "left");
  }
  return found.toSorted((a, b) => a.from - b.from);
}

test.each([
  ["a phone", 340, true],
  ["half a desktop", 622, false],
] as const)("no text of a lane runs into another or out of the frame on %s", (_, frame, isRaised) => {
  for (const lang of langs) {
    for (const flow of flows) {
      for (const year of everyYear) {
        for (const lane of lanesOf(layoutOf({ year, flow }, lang))) {
          const row = stretches(lane, frame, isRaised);
          for (const [index, stretch] of row.entries()) {
            const where = `${lang} ${year} ${lane.country} ${lane.flow}: ${JSON.stringify([row[index - 1], stretch])}`;
            expect(stretch.from, where).toBeGreaterThanOrEqual((row[index - 1]?.to ?? 0) - 2);
            expect(stretch.to, where).toBeLessThanOrEqual(frame + 1);
          }
        }
      }
    }
  }
});
