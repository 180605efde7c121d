import { expect, test } from "vitest";
import { openBook } from "../../../src/data/book.ts";
import { unpackRows } from "../../../src/data/parts/packed-rows.ts";
import { roundingOf } from "../../../src/data/rounding.ts";
import { checkTable } from "../../../src/data/schema/check-file.ts";
import type { TablePart } from "../../../src/data/schema/schema.ts";
import { tableParts } from "../../../src/data/schema/table-names.ts";
import { packedParts, tablePartsOf } from "../../../src/data/parts/table-parts.ts";
import {
  factIn,
  wholeBook,
  wholeEvent,
  wholeFact,
  wholeSourceOf,
  wholeSources,
} from "../../../src/data/parts/whole-rows.ts";
import { book, datasetTables } from "../../book.ts";

const tables = datasetTables();
const parts = tablePartsOf(tables);
const names = Object.keys(tableParts) as TablePart[];
const named = openBook({
  ...tables,
  sources: parts["source-names"],
  trade: parts["trade-amounts"],
  events: parts["event-titles"],
});
const day = "2024-03-31";

test("of parts of tables the same figures stand for their cells, on any day, and are known as exactly", () => {
  for (const asof of [null, day]) {
    const [part, whole] = [openBook(named.dataset, asof), openBook(tables, asof)];
    expect([...part.cells.keys()]).toEqual([...whole.cells.keys()]);
    for (const [key, { ranked, published }] of whole.cells) {
      const cell = part.cells.get(key);
      expect(cell?.ranked.map(({ source }) => source)).toEqual(ranked.map(({ source }) => source));
      expect(cell?.published.map(({ usdBn }) => usdBn)).toEqual(published.map(({ usdBn }) => usdBn));
      expect(cell?.published.map(roundingOf)).toEqual(published.map(roundingOf));
    }
    expect(part.yuan).toEqual(whole.yuan);
    expect(part.dataset.events.map(({ id, sources }) => [id, sources])).toEqual(
      whole.dataset.events.map(({ id, sources }) => [id, sources]),
    );
  }
  expect(openBook(named.dataset, day).cells.size).toBeLessThan(named.cells.size);
});

test("a book of parts becomes the whole one of its day", () => {
  const { sources, trade, events } = tables;
  const other = openBook(tables, day);
  const whole = wholeBook(openBook(named.dataset, day), { sources, trade, events });
  expect(whole.sources).toEqual(other.sources);
  expect(whole.dataset).toEqual(other.dataset);
  expect(wholeSources(whole)).toEqual(other.dataset.sources);
  expect(whole.asof).toBe(day);
});

test("a row that is no more than a part is found whole, and not taken for it", () => {
  const [[source], [fact], [event]] = [tables.sources, tables.trade, tables.events];
  const [[amount], [title]] = [parts["trade-amounts"], parts["event-titles"]];
  if (!source || !fact || !event || !amount || !title) throw new Error("an empty table");
  expect(wholeSourceOf(book, source.id)).toEqual(source);
  expect(() => wholeSourceOf(named, source.id)).toThrow(source.id);
  expect(wholeFact(fact)).toBe(fact);
  expect(() => wholeFact(amount)).toThrow(fact.source);
  expect(wholeEvent(event)).toBe(event);
  expect(() => wholeEvent(title)).toThrow(event.id);
  for (const [index, one] of parts["trade-amounts"].entries())
    expect(factIn(tables.trade, one)).toBe(tables.trade[index]);
});

test.each(names)(
  "%s comes out of its file as it went in, by columns or rows, and is checked like any table",
  (name) => {
    const rows = parts[name] as ReadonlyArray<Readonly<Record<string, unknown>>>;
    const file = JSON.parse(JSON.stringify(packedParts(tables)[name]));
    expect(unpackRows(file)).toEqual(rows);
    expect(checkTable(name, file)).toEqual({ content: rows });
    expect(checkTable(name, rows)).toEqual({ content: rows });
    expect(JSON.stringify(file).length).toBeLessThan(JSON.stringify(rows).length / 1.5);
    // What the whole table has beside it does not belong there.
    expect(checkTable(name, tables[tableParts[name]])).toHaveProperty("fault");
    const [column = ""] = Object.keys(file);
    expect(checkTable(name, { ...file, [column]: { ...file[column], values: [[]] } })).toEqual({
      fault: expect.stringMatching(new RegExp(`^\\d+\\.${column}: `)) as string,
    });
    for (const damaged of [{ rows: [] }, { [column]: { values: {} } }, null, "x"]) {
      expect(checkTable(name, damaged)).toEqual({ fault: expect.stringContaining("Array") as string });
    }
  },
);
