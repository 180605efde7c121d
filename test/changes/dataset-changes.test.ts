import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { datasetChanges } from "../../src/data/changes/dataset-changes.ts";
import { revisedFigures, revisionsQuery } from "../../src/data/changes/revised-figures.ts";
import { changesQuery, versionChanges, versionsQuery } from "../../src/data/changes/version-changes.ts";
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

  test("tell several rows with an id apart, wherever they stand now", () => {
    const [first, second] = datasetTables().events;
    if (!first || !second) throw new Error("no events");
    const renamed = [second, first].map((event) => ({ ...event, title: `${event.title}, again` }));
    const changes = datasetChanges(dataset({ events: [first, second] }), dataset({ events: renamed }));
    expect(changes.map(({ row, before }) => [row["id"], before])).toEqual([
      [second.id, { title: second.title }],
      [first.id, { title: first.title }],
    ]);
  });

  test("tell figures apart by each of what they are of", () => {
    const china = fact(sources.first, 1);
    const others: ReadonlyArray<Partial<typeof china>> = [
      { reporter: "KAZ", partner: "CHN" },
      { partner: "KGZ" },
      { period: "2023" },
      { flow: "import" },
    ];
    for (const more of others) {
      const other = { ...china, ...more, usdBn: 5 };
      const changes = datasetChanges(dataset({ trade: [china] }), dataset({ trade: [other] }));
      expect(changes.map(({ kind }) => kind)).toEqual(["added", "removed"]);
    }
  });

  test("are told in the order of the tables, the sources last", () => {
    const real = datasetTables();
    const noted = Object.fromEntries(
      Object.entries(real).map(([name, rows]) => [name, rows.map((row) => ({ ...row, note: "changed" }))]),
    ) as unknown as typeof real;
    const told = [...new Set(datasetChanges(real, noted).map(({ table }) => table))];
    const usual = Object.keys(real).filter(
      (name) => !["sources", "corrections"].includes(name) && real[name as keyof typeof real].length > 0,
    );
    expect(told).toEqual([...usual, "sources"]);
  });

  test("a row's change is explained by the correction of that very row, table and kind", () => {
    const right = {
      table: "trade",
      row: `CHN KAZ 2024 export, ${sources.first}`,
      what: "changed",
      reason: "Right.",
      sources: [sources.office],
    } as const;
    const explained = (correction: Partial<Record<keyof typeof right, unknown>>) =>
      datasetChanges(earlier, { ...later, corrections: [{ ...right, ...correction }] } as typeof later)
        .filter((change) => change.correction !== undefined)
        .map(({ kind, row }) => `${kind} ${String(row["partner"])}`);
    expect(explained({})).toEqual(["revised KAZ"]);
    expect(explained({ table: "growth" })).toEqual([]);
    expect(explained({ what: "removed" })).toEqual([]);
    expect(explained({ row: `CHN KAZ 2023 export, ${sources.first}` })).toEqual([]);
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
    expect(versionChanges(null, newer)).toEqual({
      version: newer.version,
      before: null,
      changes: [],
      publishers: {},
      measures: {},
    });
  });

  test("names what the indicators of its rows measure, and the sources that a row lists", () => {
    const { measures, indicators, events } = datasetTables();
    const [indicator] = indicators;
    const event = events.find((one) => one.sources.length > 1);
    if (!indicator || !event) throw new Error("The data lack rows to test with");
    const full = { version: "b", dataset: dataset({ measures, indicators: [indicator], events: [event] }) };
    const empty = { version: "a", dataset: dataset({ measures }) };
    const label = measures.find(({ id }) => id === indicator.indicator)?.label;
    for (const changed of [versionChanges(empty, full), versionChanges(full, empty)]) {
      expect(changed.measures).toEqual({ [indicator.indicator]: label });
      expect(Object.keys(changed.publishers).toSorted()).toEqual([...event.sources, indicator.source].toSorted());
    }
    // Also where the indicator itself is gone.
    const gone = versionChanges(full, { version: "c", dataset: dataset({ events: [event] }) });
    expect(gone.measures).toEqual({ [indicator.indicator]: label });
  });
});

describe("what changed between two versions comes", () => {
  const site = (files: Readonly<Record<string, unknown>>) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      return address in files ? Response.json(files[address]) : new Response("", { status: 404 });
    });
    return asked;
  };
  const load = (areNeighbours: boolean) =>
    new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } }).fetchQuery(
      changesQuery("data/", older.version, newer.version, areNeighbours),
    );
  const tablesOf = (state: typeof newer) =>
    Object.entries(state.dataset).map(([name, rows]) => [`data/versions/${state.version}/${name}.json`, rows] as const);

  test("for neighbours from the file that the site has ready", async () => {
    const ready = versionChanges(older, newer);
    const asked = site({ [`data/versions/${newer.version}/changes.json`]: ready });
    expect(await load(true)).toEqual(JSON.parse(JSON.stringify(ready)));
    expect(asked).toHaveLength(1);
  });

  test("for any others from the tables of both", async () => {
    site(Object.fromEntries([...tablesOf(older), ...tablesOf(newer)]));
    expect(await load(false)).toEqual(versionChanges(older, newer));
  });

  test("or the address that failed is named, with the server's answer", async () => {
    site({});
    await expect(load(true)).rejects.toThrow(`data/versions/${newer.version}/changes.json: 404`);
    await expect(load(false)).rejects.toThrow("404");
  });

  test("or what came is refused, if it is something else", async () => {
    site({ [`data/versions/${newer.version}/changes.json`]: { rows: [] } });
    await expect(load(true)).rejects.toThrow(/version/);
  });
});

describe("figures that were revised up to a version", () => {
  test("have an address beside its tables, and so have the versions themselves", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      return Response.json([]);
    });
    const client = new QueryClient();
    expect(await client.fetchQuery(revisionsQuery("data/versions/v/"))).toEqual([]);
    expect(await client.fetchQuery(versionsQuery("data/"))).toEqual([]);
    expect(asked).toEqual(["data/versions/v/revisions.json", "data/versions.json"]);
    // One does not stand for the other.
    expect(client.getQueryCache().getAll()).toHaveLength(2);
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
    expect(revised(round, dataset({ trade: [fact(sources.office, 28.5)] }))).toEqual([]);
    expect(revised(round, dataset({ trade: [] }))).toEqual([]);
    expect(revised(dataset({ trade: [] }), round)).toEqual([]);
    const doubted = fact(sources.office, 99, { caveat: "outlier" });
    expect(revised(round, dataset({ trade: [fact(sources.first, 28), doubted] }))).toEqual([]);
  });
});
