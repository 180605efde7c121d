import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import { digestOf, formatDigests, parseDigests } from "../../src/data/digests.ts";
import { DataError, tableQuery } from "../../src/data/queries.ts";
import type { TableName } from "../../src/data/schema/schema.ts";
import { stampOf } from "../../src/data/texts/translation.ts";
import { datasetTables } from "../book.ts";

afterEach(() => vi.unstubAllGlobals());

function answering(...answers: ReadonlyArray<() => Response>) {
  const fetching = vi.fn<(address: string) => Promise<Response>>();
  for (const answer of answers) fetching.mockImplementationOnce(async () => answer());
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

function load<Name extends TableName>(name: Name) {
  // Retries wait a second by default: here they come at once.
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  return client.fetchQuery(tableQuery(name, "../data/"));
}

async function failure(name: TableName): Promise<DataError> {
  const error: unknown = await load(name).catch((reason: unknown) => reason);
  if (!(error instanceof DataError)) throw new Error("expected a DataError");
  return error;
}

function row<Row>(table: readonly Row[]): Row {
  const [first] = table;
  if (first === undefined) throw new Error("an empty table");
  return first;
}

const notFound = () => new Response("no such page", { status: 404 });

test("a table is fetched from its folder and comes as it stands in the file", async () => {
  const { countries } = datasetTables();
  const fetching = answering(() => Response.json(countries));
  expect(await load("countries")).toEqual(countries);
  expect(fetching.mock.calls.map(([address]) => address)).toEqual(["../data/countries.json"]);
});

test("a missing file is tried twice, then named with the server's answer", async () => {
  const fetching = answering(notFound, notFound);
  expect(await failure("trade")).toMatchObject({ kind: "status", status: 404, table: "trade", detail: null });
  expect(fetching).toHaveBeenCalledTimes(2);
});

test("a network that comes back is not reported", async () => {
  const { growth } = datasetTables();
  const offline = () => {
    throw new TypeError("Failed to fetch");
  };
  answering(offline, () => Response.json(growth));
  expect(await load("growth")).toEqual(growth);
  answering(offline, offline);
  expect(await failure("growth")).toMatchObject({ kind: "network", table: "growth", status: null });
});

test("a page in place of the table is told at once, without a second try", async () => {
  const fetching = answering(() => new Response("<!doctype html><title>Welcome</title>"));
  expect(await failure("events")).toMatchObject({ kind: "format", detail: "not JSON" });
  expect(fetching).toHaveBeenCalledTimes(1);
});

test("a row that does not fit is named by its place and field", async () => {
  const { trade } = datasetTables();
  answering(() => Response.json(trade.with(12, { ...row(trade), usdBn: "41 billion" as unknown as number })));
  const error = await failure("trade");
  expect(error.kind).toBe("format");
  expect(error.detail).toMatch(/^12\.usdBn: /);
});

test("a table that is no list is told as such", async () => {
  answering(() => Response.json({ trade: [] }));
  expect(await failure("trade")).toMatchObject({ kind: "format", detail: expect.stringContaining("Array") as string });
});

test("hostile text stays text, hostile addresses and fields are refused", async () => {
  const { sources } = datasetTables();
  const script = '<img src=x onerror="alert(1)">{{constructor}}\u202E';
  const hostile = [{ ...row(sources), title: script }];
  answering(() => Response.json(hostile));
  expect((await load("sources"))[0]?.title).toBe(script);

  for (const url of [`${"javascript"}:alert(1)`, "data:text/html,x", 'https://x.org/"onclick="y', "//x.org/"]) {
    answering(() => Response.json([{ ...row(sources), url }]));
    expect(await failure("sources")).toMatchObject({
      kind: "format",
      detail: expect.stringMatching(/^0\.url/) as string,
    });
  }
  answering(() => new Response(`[${JSON.stringify(row(sources)).replace("{", '{"__proto__":{"admin":true},')}]`));
  expect(await failure("sources")).toMatchObject({ kind: "format" });
});

test("a file that the build has checked is taken as it stands, any other is checked anew", async () => {
  const { growth } = datasetTables();
  const file = JSON.stringify([{ ...row(growth), note: "x".repeat(501) }]);
  const digest = await digestOf(await new Response(file).arrayBuffer());
  const loadKnowing = (growthDigest: string) => {
    answering(() => new Response(file));
    const queries = { retryDelay: 0, meta: { digests: parseDigests(`trade:AAAA growth:${growthDigest}`) } };
    return new QueryClient({ defaultOptions: { queries } }).fetchQuery(tableQuery("growth", "../data/"));
  };
  expect(digest).toMatch(/^[\w+/]{16}$/);
  expect(await loadKnowing(digest ?? "")).toEqual(JSON.parse(file));
  await expect(loadKnowing("AAAAAAAAAAAAAAAA")).rejects.toMatchObject({ kind: "format" });
  // Without encryption a browser works out no digests.
  vi.stubGlobal("crypto", {});
  await expect(loadKnowing(digest ?? "")).rejects.toMatchObject({ kind: "format" });
});

test("digests are read as they were written, and what is none is left out", () => {
  const digests = { events: "0sTqrCJ5qm8tS8Sx", "texts/events": "AAAAAAAAAAAAAAAA" };
  expect(formatDigests(digests)).toBe("events:0sTqrCJ5qm8tS8Sx texts/events:AAAAAAAAAAAAAAAA");
  expect(parseDigests(formatDigests(digests))).toEqual(digests);
  expect(parseDigests("")).toEqual({});
  expect(parseDigests("events: :AAAA trade")).toEqual({});
});

describe("in another language", () => {
  const [event] = datasetTables().events;
  if (!event) throw new Error("no events");
  const texts = { [stampOf(event.title)]: "Auf Deutsch" };
  const site = (files: Readonly<Record<string, () => Response | Promise<Response>>>) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      return files[address]?.() ?? notFound();
    });
    return asked;
  };
  const ofEvents = { "../data/events.json": () => Response.json([event]) };
  const client = () => new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });

  test("a table has its texts, as far as there are any", async () => {
    const asked = site({ ...ofEvents, "../texts/events.json": () => Response.json(texts) });
    const [row] = await client().fetchQuery(tableQuery("events", "../data/", "../texts/"));
    expect(row).toEqual({ ...event, title: "Auf Deutsch" });
    expect(asked.toSorted()).toEqual(["../data/events.json", "../texts/events.json"]);
  });

  test("it is as it was written where they are missing, broken or no texts", async () => {
    const broken = [
      notFound,
      () => new Response("<!doctype html>"),
      () => Response.json([1]),
      () => {
        throw new TypeError("Failed to fetch");
      },
    ];
    for (const answer of broken) {
      site({ ...ofEvents, "../texts/events.json": answer });
      expect(await client().fetchQuery(tableQuery("events", "../data/", "../texts/"))).toEqual([event]);
    }
  });

  test("a table without texts asks for none, and the languages do not stand for each other", async () => {
    const { countries } = datasetTables();
    const asked = site({ "../data/countries.json": () => Response.json(countries), ...ofEvents });
    const both = client();
    expect(await both.fetchQuery(tableQuery("countries", "../data/", "../texts/"))).toEqual(countries);
    expect(asked).toEqual(["../data/countries.json"]);
    await both.fetchQuery(tableQuery("events", "../data/"));
    site({ ...ofEvents, "../texts/events.json": () => Response.json(texts) });
    const [row] = await both.fetchQuery(tableQuery("events", "../data/", "../texts/"));
    expect(row?.title).toBe("Auf Deutsch");
  });

  test("texts that the build has checked are taken as they stand", async () => {
    const file = JSON.stringify({ notAStamp: "x".repeat(2000), ...texts });
    const digest = (await digestOf(await new Response(file).arrayBuffer())) ?? "";
    site({ ...ofEvents, "../texts/events.json": () => new Response(file) });
    const queries = { retryDelay: 0, meta: { digests: { "texts/events": digest } } };
    const knowing = new QueryClient({ defaultOptions: { queries } });
    expect((await knowing.fetchQuery(tableQuery("events", "../data/", "../texts/")))[0]?.title).toBe("Auf Deutsch");
  });
});

test("a connection that breaks off within a file is a fault of the network, told with its table", async () => {
  const broken = () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError("network error")) });
    return new Response(body);
  };
  answering(broken, broken);
  const error = await failure("trade");
  expect(error).toMatchObject({ kind: "network", message: "data/trade.json: network" });
  expect(error.cause).toBeInstanceOf(TypeError);
});

test("an error's message names file and cause", async () => {
  answering(notFound, notFound);
  expect((await failure("trade")).message).toBe("data/trade.json: 404");
  answering(() => new Response("no JSON"));
  expect((await failure("trade")).message).toBe("data/trade.json: not JSON");
});

test("whatever else a query fails with becomes the table's error", () => {
  const cause = new Error("odd");
  expect(DataError.from(cause, "trade")).toMatchObject({ kind: "network", table: "trade", cause });
  const known = new DataError("status", "trade", { status: 500 });
  expect(DataError.from(known, "trade")).toBe(known);
});
