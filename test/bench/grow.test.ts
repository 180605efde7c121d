import * as v from "valibot";
import { expect, test } from "vitest";
import { dimensions, grownTables } from "../../bench/growth/grow.ts";
import { tradeSeries } from "../../src/charts/trade/trade-series.ts";
import { openBook } from "../../src/data/book.ts";
import { tables } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";
import { viewWith } from "../views.ts";

test.each(dimensions)("by %s: so many times the rows, each of them once, and the same chart", (dimension) => {
  const dataset = datasetTables();
  const grown = grownTables(dataset, dimension, 12);
  expect(grown.trade).toHaveLength(12 * dataset.trade.length);
  const keys = grown.trade.map(({ reporter, partner, period, flow, source }) =>
    [reporter, partner, period, flow, source].join(" "),
  );
  const own = new Set(keys.slice(0, dataset.trade.length));
  expect(new Set(keys).size).toBe(own.size * 12);
  const values = (book: ReturnType<typeof openBook>) =>
    tradeSeries(book, viewWith()).columns.map(({ year, parts }) => [year, parts.map(({ value }) => value)]);
  expect(values(openBook({ ...dataset, ...grown }))).toEqual(values(openBook(dataset)));
});

test.each(["periods", "sources"] as const)("by %s the rows fit the schema of the site", (dimension) => {
  const { trade, sources } = grownTables(datasetTables(), dimension, 12);
  expect(v.is(tables.trade, trade)).toBe(true);
  expect(v.is(tables.sources, sources)).toBe(true);
});
