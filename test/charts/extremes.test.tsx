import { renderToStaticMarkup } from "react-dom/server";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { type Book, openBook } from "../../src/data/book.ts";
import { type Dataset, tables } from "../../src/data/schema/schema.ts";
import { defaultView } from "../../src/view/address.ts";
import { boundsOf } from "../../src/view/bounds.ts";
import { axes, flows, ledgerChoices, scales, shows, units, type View } from "../../src/view/view.ts";
import { datasetTables } from "../book.ts";
import { modules, tableOf } from "../charts.ts";
import { i18n } from "../views.ts";

/** Every amount of trade, in US$ bn, by its place in the table; what it is set against as well. */
function withAmounts(usdBn: (index: number) => number, against: number, growthPct: number): Dataset {
  const dataset = datasetTables();
  return {
    ...dataset,
    trade: dataset.trade.map((row, index) => ({ ...row, usdBn: usdBn(index) })),
    yuan: dataset.yuan.map((row, index) => ({ ...row, cnyBn: usdBn(index) })),
    growth: dataset.growth.map((row) => ({ ...row, growthPct })),
    denominators: dataset.denominators.map((row) => ({ ...row, value: against })),
    goals: dataset.goals.map((row) => ({ ...row, value: against })),
  };
}

/** The first and the last year that there may be, of every row of a year once. */
function withYears(): Dataset {
  const dataset = datasetTables();
  const far = (of: string, year: string) =>
    dataset.trade.filter(({ period }) => period === of).map((row) => ({ ...row, period: year }));
  return { ...dataset, trade: [...far("2010", "1990"), ...dataset.trade, ...far("2024", "2049")] };
}

/** In US$ bn: one dollar. */
const least = 1e-9;
/** What trade is set against, at its least and its most. */
const [smallest, largest] = [1e-9, 1e16];
const mixed = [0, 1000, least, 0.001, 999.999];

const extremes: Readonly<Record<string, Dataset>> = {
  "the largest": withAmounts(() => 1000, largest, 10_000),
  "the smallest": withAmounts(() => least, smallest, -100),
  "nothing at all": withAmounts(() => 0, smallest, -100),
  "the largest beside the smallest": withAmounts((index) => mixed[index % mixed.length] ?? 0, smallest, 10_000),
  "sixty years": withYears(),
};

/** As many marks as a page can hold and a reader tell apart. */
const mostMarks = 6000;

/** Each unit with one flow and one ledger, which take turns. */
const questions: ReadonlyArray<Partial<View>> = units.flatMap((unit, index) =>
  [index, index + 1].map((turn) => ({
    unit,
    flow: flows[turn % flows.length] ?? "total",
    ledger: ledgerChoices[turn % ledgerChoices.length] ?? "both",
  })),
);
const drawings: ReadonlyArray<Partial<View>> = [
  {},
  ...axes.map((axis) => ({ axis, form: "lines" as const })),
  ...scales.map((scale) => ({ scale })),
  ...shows.map((show) => ({ show })),
];

describe.each(Object.entries(extremes))("%s", (_, dataset) => {
  test("fits the schema", () => {
    for (const name of ["trade", "yuan", "growth", "denominators"] as const) {
      expect(v.is(tables[name], dataset[name]), name).toBe(true);
    }
  });

  const book: Book = openBook(dataset);
  const usual = defaultView(boundsOf(book));
  test.each(modules)(
    "$id draws numbers that are some, and not without end",
    (chart) => {
      const faults: string[] = [];
      for (const [index, question] of questions.entries()) {
        const asked = { ...question, ...drawings[index % drawings.length] };
        const series = chart.series(book, { ...usual, ...asked });
        const layout = chart.layout(series, i18n.en);
        const svg = renderToStaticMarkup(<chart.Marks medium={pageMedium} layout={layout} i18n={i18n.en} />);
        const said = [
          svg,
          chart.title(series, i18n.en),
          chart.description(series, i18n.en),
          ...chart.notes(series, i18n.en),
          JSON.stringify(tableOf(chart, series, i18n.en).rows),
        ].join("\n");
        const fault = said.search(/NaN|Infinity|∞|undefined/);
        if (fault >= 0) faults.push(`${JSON.stringify(asked)}: ${said.slice(Math.max(0, fault - 60), fault + 30)}`);
        const marks = svg.match(/<[a-z]/g)?.length ?? 0;
        if (marks > mostMarks) faults.push(`${JSON.stringify(asked)}: ${marks} elements`);
      }
      expect(faults.slice(0, 8)).toEqual([]);
    },
    30_000,
  );
});
