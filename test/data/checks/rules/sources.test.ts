import { expect, test } from "vitest";
import {
  checkSourceAddresses,
  checkSourceLanguages,
  checkSourcesLinkable,
  checkSourcesOnce,
  checkSourcesResolve,
  checkSourcesUsed,
} from "../../../../src/data/check/rules/sources-check.ts";
import type { Dataset, Source } from "../../../../src/data/schema/schema.ts";
import {
  claim,
  denominator,
  event,
  goal,
  growth,
  indicator,
  product,
  project,
  source,
  surroundings,
  tablesOf,
  told,
  trade,
  yuan,
} from "./small-tables.ts";

const correction = (sources: string[]): Dataset["corrections"][number] => ({
  table: "trade",
  row: "CHN KAZ",
  what: "removed",
  reason: "It was of another year.",
  sources,
});
const reason = (sources: string[]): Dataset["reasons"][number] => ({
  id: "reason",
  claim: "Goods pass through.",
  attributedTo: "Paper",
  countries: [],
  sources,
  own: false,
});

/** A row of each table, on a source. */
const rowsOn = (id: string): Partial<Dataset> => ({
  trade: [trade({ source: id })],
  yuan: [yuan({ source: id })],
  growth: [growth({ source: id })],
  products: [product({ source: id })],
  events: [event({ sources: [id] })],
  projects: [project({ sources: [id] })],
  denominators: [denominator({ source: id })],
  indicators: [indicator({ source: id })],
  goals: [goal({ sources: [id] })],
  claims: [claim({ article: id, sources: [] })],
  corrections: [correction([id])],
  reasons: [reason([id])],
});
const nested: ReadonlyArray<Partial<Dataset>> = [
  { claims: [claim({ article: "article", sources: ["nobody"] })] },
  { goals: [goal({ sources: ["article"], outcome: { summary: "It came.", events: [], sources: ["nobody"] } })] },
];
const all = [
  ...Object.entries(rowsOn("nobody")).map(([table, rows]) => ({ [table]: rows }) as Partial<Dataset>),
  ...nested,
];

test.each(all)("a source that is not there, in %o", (rows) => {
  const sources = [source(), source({ id: "article" })];
  const [table] = Object.keys(rows);
  const [said, ...more] = told(checkSourcesResolve(tablesOf({ sources, ...rows })));
  expect(more).toEqual([]);
  expect(said).toMatch(
    new RegExp(
      `^data/${table}\\.json .+ \\(line 2\\): source "nobody" is not in sources\\.json; add that source, or correct the id$`,
    ),
  );
  expect(checkSourcesResolve(tablesOf({ sources: [...sources, source({ id: "nobody" })], ...rows }))).toEqual([]);
});

test.each(all)("a source is used by %o", (rows) => {
  const used = source({ id: "nobody" });
  expect(checkSourcesUsed(tablesOf({ sources: [used], ...rows }))).toEqual([]);
  expect(told(checkSourcesUsed(tablesOf({ sources: [used, source({ id: "idle" })], ...rows })))).toEqual([
    "data/sources.json idle (line 3): nothing rests on this source; remove it, or name it where it is used",
  ]);
});

test("a source is named once", () => {
  const twice = ["other", "paper", "paper"];
  const tables = tablesOf({
    events: [event(), event({ sources: twice })],
    projects: [project({ sources: twice })],
    goals: [goal({ sources: twice })],
    claims: [claim({ sources: twice })],
    corrections: [correction(twice)],
    reasons: [reason(twice)],
  });
  expect(told(checkSourcesOnce(tables))).toEqual(
    [
      "events.json visit (line 3)",
      "projects.json line (line 2)",
      "goals.json goal (line 2)",
      "claims.json claim (line 2)",
      "corrections.json trade CHN KAZ (line 2)",
      "reasons.json reason (line 2)",
    ].map((row) => `data/${row}: names the source "paper" twice; name it once`),
  );
  expect(checkSourcesOnce(tablesOf(rowsOn("paper")))).toEqual([]);
});

test("languages that there are", () => {
  const sources = ["en", "zh", "ru", "tg", "kk", "xx"].map((language) => source({ id: language, language }));
  expect(told(checkSourceLanguages(tablesOf({ sources })))).toEqual([
    'data/sources.json xx (line 7): there is no language "xx"; give its ISO 639 code, like zh',
  ]);
});

test("what is linked has an address", () => {
  const sources = [
    source(),
    source({ id: "none", url: null, linkable: false }),
    source({ id: "copy", linkable: false }),
    source({ id: "second", url: null }),
  ];
  expect(told(checkSourcesLinkable(tablesOf({ sources })))).toEqual([
    'data/sources.json second (line 5): linkable, but without an address; set "linkable" to false',
  ]);
});

const saidOf = (patch: Partial<Source>, before: Source[] = [source({ id: "first", url: null })]) =>
  told(checkSourceAddresses(tablesOf({ sources: [...before, source(patch)] }), surroundings)).map((line) =>
    line.replace("data/sources.json paper (line 3): ", ""),
  );

test.each([
  ["2026-06-15", true],
  ["2026-06", true],
  ["2026", true],
  [null, true],
  ["2026-06-16", false],
  ["2026-07", false],
  ["2027", false],
])("published %s, by the day of the check: %s", (published, isBefore) => {
  expect(saidOf({ published })).toEqual(
    isBefore
      ? []
      : [
          `published ${published}, after the data were last checked (2026-06-15); correct the date, or "checked" in description.json`,
        ],
  );
});

test("an address is one, and without a name", () => {
  expect(saidOf({ url: "https://" })).toEqual(['"https://" is no address; copy it from the page']);
  const secret = "its address holds a name or a password; take them out, and change the password";
  expect(saidOf({ url: "https://me@example.org/" })).toEqual([secret]);
  expect(saidOf({ url: "https://:secret@example.org/" })).toEqual([secret]);
});

test.each([
  "localhost",
  "intranet",
  "printer.local",
  "a.localhost",
  "wiki.internal",
  "site.test",
  "site.invalid",
  "0.0.0.0",
  "127.0.0.1",
  "10.1.2.3",
  "192.168.0.7",
  "169.254.1.1",
  "172.16.0.1",
  "172.29.0.1",
  "172.31.0.1",
  "[::1]",
])("%s is nobody else’s", (host) => {
  expect(saidOf({ url: `http://${host}:8080/page` })).toEqual([
    `"${host}" is a local address; give the address at which everybody finds the page`,
  ]);
});

test.each([
  "example.org",
  "172.15.0.1",
  "172.32.0.1",
  "11.0.0.1",
  "local.example.org",
  "xn--80ak6aa92e.com",
  "192.169.0.1",
])("%s is everybody’s", (host) => {
  expect(saidOf({ url: `https://${host}/` })).toEqual([]);
});

test.each([
  "utm_source",
  "UTM_Medium",
  "fbclid",
  "gclid",
  "dclid",
  "yclid",
  "gbraid",
  "msclkid",
  "igshid",
  "mc_eid",
  "_ga",
  "_hsenc",
  "spm",
  "ref_src",
])("%s tells who came from where", (name) => {
  expect(saidOf({ url: `https://example.org/?id=7&${name}=x` })).toEqual([
    `its address says by "${name}" who came from where; take that out, and see that it still leads to the page`,
  ]);
});

test("what a page goes by is let be", () => {
  expect(saidOf({ url: "https://example.org/?id=7&lang=en&p=3&source=list&spmid=1&xfbclid=2" })).toEqual([]);
});

test.each([
  ["https://example.org/trade", true],
  ["http://www.example.org/trade/", true],
  ["https://EXAMPLE.org/Trade#figures", true],
  ["https://example.org/trade?page=2", false],
  ["https://example.org:8443/trade", false],
  ["https://news.example.org/trade", false],
  ["https://example.org/trade/2024", false],
])("%s is the page of another source: %s", (url, isSame) => {
  expect(saidOf({ url }, [source({ id: "first" })])).toEqual(
    isSame ? ["the page of line 2; name one source in both places, and remove the other"] : [],
  );
});
