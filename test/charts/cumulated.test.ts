import { expect, it } from "vitest";
import { monthsLayout } from "../../src/charts/cumulated/cumulated-layout.ts";
import { monthsFigures, monthsSeries } from "../../src/charts/cumulated/cumulated-series.ts";
import { monthsNotes, monthsTable } from "../../src/charts/cumulated/cumulated-text.ts";
import { openBook } from "../../src/data/book.ts";
import type { TradeFact, YuanFact } from "../../src/data/schema/schema.ts";
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
  ],
  yuan: [
    yuan("2024", "total", 280),
    yuan("2024-01/2024-01", "total", 21),
    yuan("2024-01/2024-02", "total", 42),
    yuan("2024-02/2024-02", "total", 21),
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
    [9, 30],
    [12, 40],
  ]);
  expect(monthsLayout(series, i18n.en).panels[0]?.gaps).toHaveLength(8);
  expect(monthsNotes(series, i18n.en)).toContain("Kazakhstan: we found no cumulated figure for Mar–Aug and Oct–Nov.");
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
