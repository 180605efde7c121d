import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as v from "valibot";
import { loadChart } from "../../src/charts/load-charts.ts";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { openBook } from "../../src/data/book.ts";
import { type Dataset, type TableName, tables } from "../../src/data/schema/schema.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { loadCatalogue } from "../../src/i18n/languages.ts";
import { defaultView } from "../../src/view/address.ts";
import { boundsOf } from "../../src/view/bounds.ts";

/** From tables as text to a chart's markup, one step after the other, in ms; and what it took of memory, in MB. */
export interface StepTimes {
  readonly parse: number;
  readonly check: number;
  readonly book: number;
  readonly series: number;
  readonly layout: number;
  readonly markup: number;
  readonly memory: number;
}

/**
 * Run by itself, built as the site is: `node time-steps.js FOLDER [DATA]` prints the `StepTimes` of the trade chart of
 * the tables `trade.json` and `sources.json` in the folder, beside the others in DATA. Only rows that fit the schema are
 * checked against it: with `partners` in the folder's name, those of known partners.
 */
async function timeSteps(folder: string, data: string): Promise<StepTimes> {
  const chart = await loadChart("trade");
  const i18n = createI18n("en", await loadCatalogue("en"));
  const read = (name: TableName, place: string) => readFileSync(join(place, `${name}.json`), "utf8");
  const others = Object.keys(tables).filter((name) => name !== "trade" && name !== "sources") as TableName[];
  const rest = Object.fromEntries(others.map((name) => [name, JSON.parse(read(name, data)) as unknown]));
  const texts = { trade: read("trade", folder), sources: read("sources", folder) };

  const parse = timed(() => ({
    trade: JSON.parse(texts.trade) as Dataset["trade"],
    sources: JSON.parse(texts.sources) as Dataset["sources"],
  }));
  const { trade, sources } = parse.result;
  // A picklist that refuses costs as much as one that lets through.
  const check = timed(() => [v.safeParse(tables.trade, trade), v.safeParse(tables.sources, sources)]);
  const book = timed(() => openBook({ ...rest, trade, sources } as Dataset));
  const view = defaultView(boundsOf(book.result));
  const series = timed(() => chart.series(book.result, view));
  const layout = timed(() => chart.layout(series.result, i18n));
  const markup = timed(() =>
    renderToStaticMarkup(createElement(chart.Marks, { layout: layout.result, i18n, medium: pageMedium })),
  );
  globalThis.gc?.();
  return {
    parse: parse.ms,
    check: check.ms,
    book: book.ms,
    series: series.ms,
    layout: layout.ms,
    markup: markup.ms,
    memory: process.memoryUsage().heapUsed / 1e6,
  };
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const begun = performance.now();
  const result = work();
  return { result, ms: performance.now() - begun };
}

const [, , folder = "", data = "data"] = process.argv;
process.stdout.write(JSON.stringify(await timeSteps(folder, data)));
