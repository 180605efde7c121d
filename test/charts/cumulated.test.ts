import { describe, expect, it } from "vitest";
import { monthsLayout } from "../../src/charts/cumulated/cumulated-layout.ts";
import { monthsPlots } from "../../src/charts/cumulated/cumulated-plot.ts";
import { monthsFigures, monthsSeries } from "../../src/charts/cumulated/cumulated-series.ts";
import { monthsNotes, monthsSubtitle, monthsTable } from "../../src/charts/cumulated/cumulated-text.ts";
import { openBook } from "../../src/data/book.ts";
import type { TradeFact, YuanFact } from "../../src/data/schema/schema.ts";
import { equationText } from "../../src/figures/figure-equation.ts";
import { datasetTables } from "../book.ts";
import { i18n, viewWith } from "../views.ts";

const data = datasetTables();
const source = data.sources.find(({ kind }) => kind === "statistics")?.id ?? "";

function dollars(period: string, flow: TradeFact["flow"], usdBn: number): TradeFact {
  const asPublished = `${usdBn} billion`;
  return { reporter: "CHN", partner: "KAZ", period, flow, usdBn, asPublished, source, confidence: "high" };
}

function yuan(period: string, flow: YuanFact["flow"], cnyBn: number): YuanFact {
  return { reporter: "CHN", partner: "KAZ", period, flow, cnyBn, asPublished: `${cnyBn}`, source };
}

const book = openBook({
  ...data,
  trade: [
    dollars("2024", "total", 40),
    dollars("2024-01/2024-09", "total", 30),
    dollars("2023-01/2023-06", "total", 18),
    dollars("2023", "total", 41),
    dollars("2022-01/2022-05", "total", 10),
    dollars("2022-01/2022-06", "total", 12.1),
    dollars("2022-01/2022-07", "total", 12.4),
  ],
  yuan: [
    yuan("2024", "total", 280),
    yuan("2024-01/2024-01", "total", 21),
    yuan("2024-01/2024-02", "total", 42),
    yuan("2024-02/2024-02", "total", 21),
    yuan("2024-01/2024-04", "total", 98),
    yuan("2024-04/2024-04", "total", 28),
    yuan("2024-01/2024-02", "export", 28),
    yuan("2024-01/2024-02", "import", 14),
  ],
});
const series = monthsSeries(book, viewWith({ countries: ["KAZ"], year: 2024 }));
const cells = series.rows[0]?.entries[0]?.cells ?? [];

it("counts from January to the end of each month, and leaves out what nobody published", () => {
  const known = cells.flatMap(({ month, figure }) => (figure ? [[month, Number(figure.value.toFixed(6))]] : []));
  expect(known).toEqual([
    [1, 3],
    [2, 6],
    [4, 14],
    [9, 30],
    [12, 40],
  ]);
  expect(monthsLayout(series, i18n.en).panels[0]?.gaps).toHaveLength(7);
  expect(monthsNotes(series, i18n.en)).toContain("Kazakhstan: we found no figure for Mar, May–Aug and Oct–Nov.");
});

it("sets each month against the same months of the year before", () => {
  expect(cells.flatMap(({ month, before }) => (before ? [[month, before.value]] : []))).toEqual([
    [6, 18],
    [12, 41],
  ]);
});

it("says of months in yuan that they are converted, by which amounts, and never of those published in dollars", () => {
  const [january, , , , , , , , september] = cells;
  expect(january?.figure).toMatchObject({ status: "derived", formula: "from-yuan", partial: true });
  expect(january?.figure?.yuan?.map(({ cnyBn }) => cnyBn)).toEqual([21, 280]);
  expect(september?.figure).toMatchObject({ status: "published", formula: null });
  expect(monthsNotes(series, i18n.en)[0]).toBe(i18n.en.t("months.note.converted"));
  const [row] = monthsTable(series, i18n.en).rows;
  expect(row?.map(({ text }) => text)).toEqual(["Kazakhstan", "Jan", i18n.en.t("table.missing"), "3", "21"]);
});

it("takes a balance from the two flows of the same months", () => {
  const balance = monthsSeries(book, viewWith({ countries: ["KAZ"], year: 2024, flow: "balance" }));
  expect(monthsFigures(balance).map(({ period, value }) => [period, Number(value.toFixed(6))])).toEqual([
    ["2024-01/2024-02", 2],
  ]);
});

describe("by single month", () => {
  const singles = (year: number) => monthsSeries(book, viewWith({ countries: ["KAZ"], year, months: "single" }));
  const valuesOf = (year: number) => monthsFigures(singles(year)).map(({ period, value }) => [period, round(value)]);
  const round = (value: number) => Number(value.toFixed(6));

  it("has what was published, and the difference of what one publication adds up, nothing else", () => {
    expect(valuesOf(2024)).toEqual([
      ["2024-01/2024-01", 3],
      ["2024-02/2024-02", 3],
      ["2024-03/2024-03", 4],
      ["2024-04/2024-04", 4],
    ]);
    const march = singles(2024).rows[0]?.entries[0]?.cells[2]?.figure;
    expect(march).toMatchObject({ status: "derived", formula: "difference", partial: true });
    expect(march && equationText(march, i18n.en)).toContain("≈ 14 − 4 − 6");
  });

  it("leaves out a difference of which rounding leaves more than a tenth open", () => {
    // 12.1 − 10.0 is known to 0.55, as "10" may be anything from 9.5 on; 12.4 − 12.1 to a third of it.
    expect(valuesOf(2022)).toEqual([]);
    const exact = openBook({
      ...data,
      trade: [dollars("2022-01/2022-05", "total", 10.01), dollars("2022-01/2022-06", "total", 12.11)],
      yuan: [],
    });
    const series = monthsSeries(exact, viewWith({ countries: ["KAZ"], year: 2023, months: "single" }));
    expect(monthsFigures(series).map(({ period, value }) => [period, round(value)])).toEqual([
      ["2022-06/2022-06", 2.1],
    ]);
  });

  it("says which months are differences, which are missing, and that there is nothing to compare with", () => {
    expect(monthsNotes(singles(2024), i18n.en).slice(1)).toEqual([
      "Kazakhstan, Mar 2024: difference of cumulated figures, which includes any revision of earlier months.",
      "Kazakhstan: we found no figure for May–Dec.",
      "We found no months of 2023 to compare with.",
    ]);
    expect(monthsSubtitle(singles(2024), i18n.en)).toMatch(/; each month alone$/);
    expect(monthsSubtitle(series, i18n.en)).toMatch(/; cumulated from January; lines: same months of 2023$/);
  });

  it("is what a native chart shows, the year before as lines over the columns and beside them in the sheet", () => {
    const [panel] = monthsPlots(series, i18n.en);
    expect(
      panel?.plot.series.map(({ name, values }) => [name, values.filter((value) => value !== null).length]),
    ).toEqual([["Kazakhstan 2024", 5]]);
    expect(panel?.plot.over[0]?.values[5]).toBe(18);
    expect(panel?.plot.over[0]?.values.flatMap((value, at) => (value === null ? [] : [[at, value]]))).toEqual([
      [5, 18],
      [11, 41],
    ]);
  });
});
