import { expect, test } from "vitest";
import { checkSchema } from "../../../../src/data/check/rules/schema-check.ts";
import type { TableName } from "../../../../src/data/schema/schema.ts";
import { event, source, tablesOf, told, trade } from "./small-tables.ts";

const findings = (rows: Partial<Record<TableName, unknown>>) =>
  told(checkSchema({ ...tablesOf({}), ...rows } as Readonly<Record<TableName, unknown>>));

test("what fits is let be", () => {
  expect(findings({ trade: [trade()], sources: [source()], events: [event()] })).toEqual([]);
});

test("a table is an array of rows", () => {
  for (const rows of [{ rows: [] }, null, undefined, "[]"]) {
    expect(findings({ growth: rows })).toEqual([
      expect.stringMatching(/^data\/growth\.json the whole file: .*Array.*; make it an array of rows$/),
    ]);
  }
});

test.each<[TableName, unknown, RegExp]>([
  [
    "trade",
    { ...trade(), source: undefined },
    /^data\/trade\.json CHN KAZ 2024 total, no source \(line 3\): "source": .+; name the source by its id in sources\.json: no figure without a source$/,
  ],
  [
    "events",
    { ...event(), sources: [] },
    /^data\/events\.json visit \(line 3\): "sources": an event needs a source; name at least one source by its id in sources\.json$/,
  ],
  [
    "sources",
    source({ url: "ftp://example.org" }),
    /^data\/sources\.json paper \(line 3\): "url": only http and https addresses; give the page's http or https address, or null if the text came without one$/,
  ],
  [
    "trade",
    { ...trade(), usdBn: "40" },
    /^data\/trade\.json CHN KAZ 2024 total, paper \(line 3\): "usdBn": .+; correct it as data\/README\.md describes a row of trade\.json$/,
  ],
  [
    "events",
    event({ place: { name: "", country: "KAZ", lon: 0, lat: 0 } }),
    /"place\.name": must not be empty; correct it as data\/README\.md describes a row of events\.json$/,
  ],
  ["trade", null, /^data\/trade\.json row \(line 3\): Invalid type.+; correct it as/],
  [
    "products",
    {
      reporter: "CHN",
      partner: "KAZ",
      period: "2024",
      flow: "import",
      classification: "HS",
      code: "27",
      label: "Fuels",
      usdBn: null,
      quantity: null,
      source: "paper",
    },
    /^data\/products\.json CHN KAZ 2024 import HS 27, paper \(line 3\): give usdBn, quantity or both; correct it/,
  ],
])("%s: %o", (table, row, said) => {
  const sound = { trade: trade(), events: event(), sources: source(), products: { ...(row as object), usdBn: 1 } };
  expect(findings({ [table]: [sound[table as keyof typeof sound], row] })).toEqual([expect.stringMatching(said)]);
});
