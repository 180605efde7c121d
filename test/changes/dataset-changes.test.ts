import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { datasetChanges } from "../../src/data/changes/dataset-changes.ts";
import { revisedFigures } from "../../src/data/changes/revised-figures.ts";
import { versionChanges } from "../../src/data/changes/version-changes.ts";
import { datasetTables } from "../book.ts";
import { dataset, earlier, fact, later, newer, older, sources } from "./two-versions.ts";

describe("two states of the tables", () => {
  test("differ in what was corrected, came from another source, is new or gone, and in nothing else", () => {
    expect(datasetChanges(earlier, later)).toEqual([
      {
        table: "trade",
        kind: "revised",
        row: later.trade[1],
        before: { usdBn: 28.1, asPublished: "28.1 billion US dollars", note: null },
      },
      {
        table: "trade",
        kind: "revised",
        row: later.trade[2],
        before: { usdBn: 3.5, asPublished: "3.5 billion US dollars", source: sources.first },
      },
      { table: "trade", kind: "added", row: later.trade[3] },
      {
        table: "trade",
        kind: "removed",
        row: earlier.trade[3],
        correction: { reason: "A slip on the page.", sources: [sources.office] },
      },
    ]);
  });

  test("do not differ in the order of rows and fields", () => {
    const { trade, ...rest } = datasetTables();
    const shuffled = trade.map((row) => Object.fromEntries(Object.entries(row).reverse())).reverse();
    expect(datasetChanges({ ...rest, trade }, { ...rest, trade: shuffled as unknown as typeof trade })).toEqual([]);
  });

  test("do not differ in the apostrophes and quotation marks that a text is set with", () => {
    const set = (note: string) => dataset({ trade: [fact(sources.first, 1, { note })] });
    expect(datasetChanges(set(`"China's" figure`), set("“China’s” figure"))).toEqual([]);
    expect(datasetChanges(set("China's figure"), set("China’s figures"))).toHaveLength(1);
  });

  test("tell two values of one source for one figure apart", () => {
    const two = [fact(sources.first, 1), fact(sources.first, 2)];
    const changed = [fact(sources.first, 3), fact(sources.first, 1)];
    expect(datasetChanges(dataset({ trade: two }), dataset({ trade: changed }))).toMatchObject([
      { kind: "revised", row: { usdBn: 3 }, before: { usdBn: 2 } },
    ]);
  });

  test("tell rows with an id by it alone", () => {
    const { events } = datasetTables();
    const [event, ...others] = events;
    if (!event) throw new Error("no events");
    const moved = [...others, { ...event, title: "Another title" }];
    expect(datasetChanges(dataset({ events }), dataset({ events: moved }))).toMatchObject([
      { table: "events", kind: "revised", row: { id: event.id }, before: { title: event.title } },
    ]);
  });

  test("any row that is changed, added or taken out is told, whichever table it is in", () => {
    const real = datasetTables();
    const names = Object.entries(real)
      .filter(([name, rows]) => rows.length > 1 && name !== "corrections")
      .map(([name]) => name as keyof typeof real);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, seed) => {
        const rows = real[name] as readonly object[];
        const at = seed % rows.length;
        const without = { ...real, [name]: rows.toSpliced(at, 1) };
        expect(datasetChanges(real, without)).toMatchObject([{ table: name, kind: "removed", row: rows[at] }]);
        expect(datasetChanges(without, real)).toMatchObject([{ table: name, kind: "added", row: rows[at] }]);
        const noted = { ...real, [name]: rows.with(at, { ...rows[at], note: "changed" }) };
        expect(datasetChanges(real, noted)).toMatchObject([{ table: name, kind: "revised", row: { note: "changed" } }]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what a version changed", () => {
  test("names the publishers of the sources, also of those that are gone", () => {
    const { publishers, version, before } = versionChanges(older, newer);
    expect({ version, before }).toEqual({ version: newer.version, before: older.version });
    expect(Object.keys(publishers).toSorted()).toEqual([sources.first, sources.office, sources.second].toSorted());
  });

  test("is nothing for the first version", () => {
    expect(versionChanges(null, newer)).toMatchObject({ before: null, changes: [] });
  });
});

describe("a figure was revised", () => {
  const revised = (before: ReturnType<typeof dataset>, after: ReturnType<typeof dataset>) =>
    revisedFigures(openBook(before), openBook(after), "v");

  test("where another now stands for its cell", () => {
    expect(revised(earlier, later)).toMatchObject([
      { partner: "KAZ", before: 28.1, after: 28.4, version: "v" },
      { partner: "KGZ", before: 3.5, after: 3.9 },
    ]);
  });

  test("not where it is known more exactly, is new or is gone, nor by a row that never stands for the cell", () => {
    const round = dataset({ trade: [fact(sources.first, 28)] });
    expect(revised(round, dataset({ trade: [fact(sources.office, 28.3)] }))).toEqual([]);
    expect(revised(round, dataset({ trade: [] }))).toEqual([]);
    expect(revised(dataset({ trade: [] }), round)).toEqual([]);
    const doubted = fact(sources.office, 99, { caveat: "outlier" });
    expect(revised(round, dataset({ trade: [fact(sources.first, 28), doubted] }))).toEqual([]);
  });
});
