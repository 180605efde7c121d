import { expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { checkTable } from "../../src/data/schema/check-file.ts";
import { sourceNames, wholeSourceOf, wholeSources, withSources } from "../../src/data/source-names.ts";
import { book, datasetTables } from "../book.ts";

const tables = datasetTables();
const named = openBook({ ...tables, sources: sourceNames(tables.sources) });
const day = "2024-03-31";

test("with no more than the names of sources the same figures stand for their cells, on any day", () => {
  expect(named.cells).toEqual(book.cells);
  expect(named.yuan).toEqual(book.yuan);
  const [one, other] = [openBook(named.dataset, day), openBook(tables, day)];
  expect(one.cells).toEqual(other.cells);
  expect(one.cells).not.toEqual(named.cells);
  expect(one.dataset.events).toEqual(other.dataset.events);
});

test("a book of names becomes the whole one, with the sources of its day", () => {
  const other = openBook(tables, day);
  const whole = withSources(openBook(named.dataset, day), tables.sources);
  expect(whole.sources).toEqual(other.sources);
  expect(wholeSources(whole)).toEqual(other.dataset.sources);
  const [{ id } = { id: "" }] = tables.sources;
  expect(wholeSourceOf(whole, id)).toBe(tables.sources[0]);
  expect(() => wholeSourceOf(named, id)).toThrow(id);
});

test("names are checked like any table", () => {
  const names = sourceNames(tables.sources);
  expect(checkTable("source-names", names)).toEqual({ content: names });
  expect(checkTable("source-names", names.with(3, { ...names[3], kind: "rumour" } as never))).toEqual({
    fault: expect.stringMatching(/^3\.kind: /) as string,
  });
  expect(checkTable("source-names", tables.sources)).toHaveProperty("fault");
});
