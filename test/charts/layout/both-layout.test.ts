import { describe, expect, test } from "vitest";
import { bothLayout } from "../../../src/charts/trade/both/both-layout.ts";
import { bothDescription, bothNotes } from "../../../src/charts/trade/both/both-text.ts";
import { tradeTable } from "../../../src/charts/trade/trade-table.ts";
import { tradeSeries } from "../../../src/charts/trade/trade-series.ts";
import { tradeNotes } from "../../../src/charts/trade/trade-text.ts";
import { bothFigures, bothSeries } from "../../../src/charts/trade/both/both-series.ts";
import { chartOf } from "../../../src/charts/load-charts.ts";
import { isPartner } from "../../../src/data/countries.ts";
import { figureOf } from "../../../src/data/figures/figure.ts";
import { flows, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import "../../charts.ts";
import { i18n, viewWith } from "../../views.ts";

const series = (patch: Partial<View> = {}) => bothSeries(book, viewWith({ ledger: "both", ...patch }));
const layout = (patch: Partial<View> = {}) => bothLayout(series(patch), i18n.en, { left: 56, height: 340 });

test("beside each other, it is said which side has no figure", () => {
  const notes = tradeNotes(tradeSeries(book, viewWith({ ledger: "both", countries: ["TKM"] })), i18n.en).join(" ");
  expect(notes).toMatch(/Turkmenistan: we found no figure of its own for /);
  const one = tradeNotes(tradeSeries(book, viewWith({ ledger: "partner", countries: ["TKM"] })), i18n.en).join(" ");
  expect(one).toMatch(/Turkmenistan: we found no figure for /);
});

describe("both sides in pairs", () => {
  test("hold the same countries on both sides, each with a full year from both", () => {
    const { columns } = series();
    expect(columns.flatMap(({ parts }) => parts.filter(({ partial }) => partial))).toEqual([]);
    for (const { year, parts, ledger } of columns) {
      const other = columns.find((one) => one.year === year && one.ledger !== ledger);
      expect(parts.map(({ country }) => country)).toEqual(other?.parts.map(({ country }) => country));
    }
  });

  test("set China's total of the opened year against the partners' of the same countries", () => {
    const { opened } = series({ year: 2023 });
    const countries = opened?.china.parts.map(({ country }) => country).filter(isPartner) ?? [];
    const sum = (ledger: "china" | "partner") =>
      countries.reduce((all, country) => all + (figureOf(book, ledger, country, 2023, "total")?.value ?? 0), 0);
    expect(countries.length).toBeGreaterThan(2);
    expect(opened?.gap?.value).toBeCloseTo(sum("china") - sum("partner"), 6);
    expect(bothFigures(series({ year: 2023 })).map(({ formula }) => formula)).toContain("gap");
  });

  test("name no figure missing that one side has and the pair is without", () => {
    const shown = series();
    const seen = new Set<string>();
    for (const [index, { year, ledger }] of shown.columns.entries()) {
      const cells = tradeTable(shown, i18n.en).rows[index]?.slice(2, 2 + shown.countries.length) ?? [];
      for (const [at, { text, value }] of cells.entries()) {
        if (value !== undefined) continue;
        const country = shown.countries[at];
        const figure = country && figureOf(book, ledger, country, year, "total");
        expect(text, `${country} ${year} ${ledger}`).toBe(figure ? "not compared" : "no figure");
        seen.add(text);
      }
    }
    expect(seen.size).toBe(2);
  });

  test("say whom a year is without", () => {
    const { lacking } = layout({ year: 2024 }).opened ?? {};
    expect(lacking?.map(({ text }) => text).join(" ")).toBe("without Kazakhstan and Turkmenistan");
    expect(bothNotes(series({ year: 2024 }), i18n.en)[0]).toMatch(/Without: Kazakhstan 1992–1993 and 2024–2025; /);
    expect(bothDescription(series({ year: 2024 }), i18n.en)).toMatch(
      /trade with Kyrgyzstan, Uzbekistan and Tajikistan/,
    );
  });

  test("open no year that is not shown", () => {
    expect(layout({ years: [2013, 2020], year: 2024 }).opened).toBeNull();
  });

  test("leave a dashed place where one side has no figure, and draw no bracket", () => {
    const { bracket, none } = layout({ countries: ["KAZ"], year: 2024 }).opened ?? {};
    expect(bracket).toBeNull();
    expect(none?.lines.map(({ text }) => text).join(" ")).toBe("We found no figure in partner statistics");
  });
});

describe("the opened year", () => {
  test.each([1992, 2008, 2023, 2025])("of %i has its place within the axis, beside all others", (year) => {
    const { trade, axis } = layout({ year });
    const ends = trade.bands.map(({ year: of, x, width }) => (of === year ? axis.end : x + width));
    const starts = [...trade.bands.slice(1).map(({ x }) => x), trade.right];
    for (const [index, end] of ends.entries()) expect(end).toBeCloseTo(starts[index] ?? 0, 0);
  });

  test("has its bracket from the end of one column to the end of the other", () => {
    for (const flow of flows) {
      const { opened, trade } = layout({ flow, year: 2020 });
      const ends = trade.totals.map(({ figure }) => {
        const own = trade.marks.find(({ column }) => column.ledger === figure.ledger && column.year === 2020);
        const parts = trade.bars.filter((bar) => bar.figure.ledger === figure.ledger && bar.figure.period === "2020");
        return own?.y ?? Math.min(...parts.map(({ y }) => y));
      });
      expect([opened?.bracket?.top, opened?.bracket?.bottom]).toEqual(ends.toSorted((a, b) => a - b));
    }
  });

  test("is told apart from the view without it: shares, lines and one side are drawn as they were", () => {
    const drawn = (patch: Partial<View>) =>
      chartOf({ chart: "spine", view: viewWith(patch), book }).draws !== undefined;
    expect(drawn({ ledger: "both" })).toBe(true);
    for (const patch of [{ unit: "share" }, { form: "lines" }, { ledger: "china" }] as const) {
      expect(drawn({ ledger: "both", ...patch })).toBe(false);
    }
  });
});
