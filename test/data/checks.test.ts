import { describe, expect, test } from "vitest";
import { naturalEarth } from "../../scripts/borders/natural-earth.ts";
import { viewFaults } from "../../scripts/borders/view-faults.ts";
import { type CheckName, checkData } from "../../src/data/check/checks.ts";
import type { Exception } from "../../src/data/check/exceptions.ts";
import type { Claim, Country, Dataset, LedgerEvent, Project, Source, TradeFact } from "../../src/data/schema/schema.ts";
import { datasetTables } from "../book.ts";

const surroundings = { bordersOf: naturalEarth(), viewFaults, checkedOn: "2026-11-29", before: null };

/** Of the frozen dataset; those of the real one stand in the sources. */
const exceptions: readonly Exception[] = [
  {
    check: "printed",
    row: "KGZ CHN 2022-01/2022-11 total, kaktus-2023-03-23-kgz",
    reason: "The page gives billions and millions as separate numbers.",
  },
  {
    check: "flows-add-up",
    row: "CHN TKM 2025-01/2025-10 total, intellinews-2025-11-monitor",
    reason: "The page contradicts itself: its imports and exports are more than its turnover.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 1992 total, orient-tm-2022-09",
    reason: "The rounded figure of speeches; the customs series, revised since, comes to 0.44 bn.",
  },
  {
    check: "five-add-up",
    row: "CHN C5 2012 total, peopledaily-2013-10-15-mofcom",
    reason: "The ministry's round figure; the customs series, revised since, comes to 45.26 bn.",
  },
];

function findingsAfter(spoil: (tables: Dataset) => void, excepted: readonly Exception[] = exceptions) {
  const tables = datasetTables();
  spoil(tables);
  return checkData(tables, surroundings, excepted);
}

function tradeRow(tables: Dataset, source: string, about: Partial<TradeFact>): TradeFact {
  const row = tables.trade.find(
    (fact) =>
      fact.source === source && Object.entries(about).every(([key, value]) => fact[key as keyof TradeFact] === value),
  );
  if (!row) throw new Error(`no such row of ${source}`);
  return row;
}

function sourceRow(tables: Dataset, id: string): Source {
  const row = tables.sources.find((source) => source.id === id);
  if (!row) throw new Error(`no source ${id}`);
  return row;
}

function countryRow(tables: Dataset, code: string): Country {
  const row = tables.countries.find((country) => country.code === code);
  if (!row) throw new Error(`no country ${code}`);
  return row;
}

function eventRow(tables: Dataset, id: string): LedgerEvent {
  const row = tables.events.find((event) => event.id === id);
  if (!row) throw new Error(`no event ${id}`);
  return row;
}

function claimRow(tables: Dataset, id: string): Claim {
  const row = tables.claims.find((claim) => claim.id === id);
  if (!row) throw new Error(`no claim ${id}`);
  return row;
}

function projectRow(tables: Dataset, id: string): Project {
  const row = tables.projects.find((project) => project.id === id);
  if (!row) throw new Error(`no project ${id}`);
  return row;
}

const total2024 = { partner: "KAZ", period: "2024", flow: "total" } as const;
const astana = "astanatimes-2025-01-kazakhstan-first";

test("the frozen dataset is sound", () => {
  expect(findingsAfter(() => {})).toEqual([]);
});

interface Slip {
  readonly what: string;
  readonly spoil: (tables: Dataset) => void;
  readonly file: string;
  readonly row: RegExp;
  readonly message: RegExp;
  readonly remedy: RegExp;
}

const slips: readonly Slip[] = [
  {
    what: "a field that the schema does not know",
    spoil: (tables) => Object.assign(tradeRow(tables, astana, total2024), { usdBillion: 3 }),
    file: "data/trade.json",
    row: /^CHN KAZ 2024 total, astanatimes-2025-01-kazakhstan-first \(line \d+\)$/,
    message: /usdBillion/,
    remedy: /data\/README\.md/,
  },
  {
    what: "a table that is no array",
    spoil: (tables) => Object.assign(tables, { growth: { rows: [] } }),
    file: "data/growth.json",
    row: /whole file/,
    message: /Array/,
    remedy: /array of rows/,
  },
  {
    what: "a figure without a source",
    spoil: (tables) => Reflect.deleteProperty(tradeRow(tables, astana, total2024), "source"),
    file: "data/trade.json",
    row: /^CHN KAZ 2024 total, no source/,
    message: /"source"/,
    remedy: /no figure without a source/,
  },
  {
    what: "an address that is no web address",
    spoil: (tables) => Object.assign(sourceRow(tables, astana), { url: `${"javascript"}:alert(1)` }),
    file: "data/sources.json",
    row: /^astanatimes-2025-01-kazakhstan-first/,
    message: /only http and https/,
    remedy: /http or https address/,
  },
  {
    what: "a link without an address",
    spoil: (tables) => Object.assign(sourceRow(tables, "seed-002"), { linkable: true }),
    file: "data/sources.json",
    row: /^seed-002/,
    message: /without an address/,
    remedy: /"linkable" to false/,
  },
  {
    what: "a source that is not there",
    spoil: (tables) => eventRow(tables, "summit-astana-2025").sources.push("nobody-knows"),
    file: "data/events.json",
    row: /^summit-astana-2025/,
    message: /"nobody-knows" is not in sources\.json/,
    remedy: /add that source/,
  },
  {
    what: "a source that nothing rests on",
    spoil: (tables) => tables.sources.push({ ...sourceRow(tables, astana), id: "idle" }),
    file: "data/sources.json",
    row: /^idle/,
    message: /nothing rests on/,
    remedy: /remove it/,
  },
  {
    what: "the same cell twice from one source",
    spoil: (tables) => tables.trade.push({ ...tradeRow(tables, astana, total2024) }),
    file: "data/trade.json",
    row: /^CHN KAZ 2024 total/,
    message: /the same as line \d+/,
    remedy: /source of its own/,
  },
  {
    what: "an id twice",
    spoil: (tables) => tables.events.push({ ...eventRow(tables, "summit-astana-2025") }),
    file: "data/events.json",
    row: /^summit-astana-2025/,
    message: /the same as line/,
    remedy: /another id/,
  },
  {
    what: "a day that the calendar does not have",
    spoil: (tables) => Object.assign(eventRow(tables, "summit-astana-2025"), { date: "2025-02-30" }),
    file: "data/events.json",
    row: /^summit-astana-2025/,
    message: /no 2025-02-30/,
    remedy: /date of the calendar/,
  },
  {
    what: "a place of a project outside its countries",
    spoil: (tables) => Object.assign(projectRow(tables, "moynak-hpp").places[0] ?? {}, { lat: 41.2, lon: 74.6 }),
    file: "data/projects.json",
    row: /^moynak-hpp/,
    message: /41\.2 N, 74\.6 E is not in KAZ/,
    remedy: /longitude and latitude/,
  },
  {
    what: "a project that opened before it was started",
    spoil: (tables) => Object.assign(projectRow(tables, "cagp-c"), { started: 2016 }),
    file: "data/projects.json",
    row: /^cagp-c/,
    message: /opened 2014, before it was started 2016/,
    remedy: /correct the years/,
  },
  {
    what: "a project under construction that has opened",
    spoil: (tables) => Object.assign(projectRow(tables, "cku-railway"), { opened: 2025 }),
    file: "data/projects.json",
    row: /^cku-railway/,
    message: /status is "construction"/,
    remedy: /correct one/,
  },
  {
    what: "a loan that AidData is not named for",
    spoil: (tables) => Object.assign(projectRow(tables, "moynak-hpp"), { sources: [astana] }),
    file: "data/projects.json",
    row: /^moynak-hpp/,
    message: /no source of AidData/,
    remedy: /AidData/,
  },
  {
    what: "a line that is a point",
    spoil: (tables) => projectRow(tables, "cagp-c").places.splice(1),
    file: "data/projects.json",
    row: /^cagp-c/,
    message: /at one place/,
    remedy: /places along it/,
  },
  {
    what: "a figure of an unknown measure",
    spoil: (tables) => Object.assign(tables.indicators[0] ?? {}, { indicator: "happiness" }),
    file: "data/indicators.json",
    row: /^happiness .* \(line 2\)$/,
    message: /no measure/,
    remedy: /measures\.json/,
  },
  {
    what: "a figure in another unit than its measure's",
    spoil: (tables) => Object.assign(tables.denominators[0] ?? {}, { unit: "persons" }),
    file: "data/denominators.json",
    row: /^gdp KAZ 1992, worldbank-gdp-via-datahub/,
    message: /measured in "usd"/,
    remedy: /unit/,
  },
  {
    what: "a goal set at an event that is not there",
    spoil: (tables) => Object.assign(tables.goals[0] ?? {}, { event: "summit-nowhere" }),
    file: "data/goals.json",
    row: /^goal-trade-2030/,
    message: /no event has the id "summit-nowhere"/,
    remedy: /correct the id/,
  },
  {
    what: "an event that ends before it begins",
    spoil: (tables) => Object.assign(eventRow(tables, "summit-xian-2023"), { endDate: "2023-05-01" }),
    file: "data/events.json",
    row: /^summit-xian-2023/,
    message: /before it begins/,
    remedy: /swap/,
  },
  {
    what: "a period across the year's end",
    spoil: (tables) => Object.assign(tradeRow(tables, astana, total2024), { period: "2024-07/2025-06" }),
    file: "data/trade.json",
    row: /^CHN KAZ 2024-07\/2025-06/,
    message: /crosses the year's end/,
    remedy: /first and last month of one year/,
  },
  {
    what: "a figure published before its period was over",
    spoil: (tables) => Object.assign(sourceRow(tables, astana), { published: "2024-11-02" }),
    file: "data/trade.json",
    row: /^CHN KAZ 2024 total/,
    message: /published 2024-11-02, before 2024 was over/,
    remedy: /date of the source/,
  },
  {
    what: "a country that ISO does not know",
    spoil: (tables) => eventRow(tables, "summit-astana-2025").participants.push("XQZ"),
    file: "data/events.json",
    row: /^summit-astana-2025/,
    message: /XQZ/,
    remedy: /ISO 3166-1 alpha-3/,
  },
  {
    what: "a country with another's code",
    spoil: (tables) => Object.assign(countryRow(tables, "KAZ"), { alpha2: "KG" }),
    file: "data/countries.json",
    row: /^KAZ/,
    message: /KZ and 398, not KG/,
    remedy: /ISO 3166-1/,
  },
  {
    what: "a place outside the country that it names",
    spoil: (tables) => Object.assign(eventRow(tables, "summit-astana-2025").place ?? {}, { lon: 51.16, lat: 71.43 }),
    file: "data/events.json",
    row: /^summit-astana-2025/,
    message: /Astana: 71\.43 N, 51\.16 E is not in KAZ/,
    remedy: /longitude and latitude/,
  },
  {
    what: "a place across a winding border",
    spoil: (tables) => Object.assign(countryRow(tables, "KGZ").capital, { lon: 71.78, lat: 40.38 }),
    file: "data/countries.json",
    row: /^KGZ/,
    message: /is not in KGZ/,
    remedy: /or the country/,
  },
  {
    what: "a slip of a digit",
    spoil: (tables) => Object.assign(tradeRow(tables, astana, total2024), { usdBn: 48.32 }),
    file: "data/trade.json",
    row: /^CHN KAZ 2024 total/,
    message: /48\.32 bn is not what "\$43\.82 billion" says/,
    remedy: /billions of US dollars/,
  },
  {
    what: "a row that its note doubts, without a caveat",
    spoil: (tables) => Reflect.deleteProperty(tradeRow(tables, "alchempro-2025-tkm", {}), "caveat"),
    file: "data/trade.json",
    row: /^CHN TKM 2024 total, alchempro/,
    message: /no caveat/,
    remedy: /"caveat": "outlier"/,
  },
  {
    what: "a caveat without a reason",
    spoil: (tables) => Reflect.deleteProperty(tradeRow(tables, "alchempro-2025-tkm", {}), "note"),
    file: "data/trade.json",
    row: /^CHN TKM 2024 total, alchempro/,
    message: /without a reason/,
    remedy: /note/,
  },
  {
    what: "exports and imports that miss their total",
    spoil: (tables) =>
      Object.assign(tradeRow(tables, "silkroadbriefing-2023-avdaliani", { period: "2021", flow: "import" }), {
        usdBn: 11.37,
        asPublished: "US$11.37 billion",
      }),
    file: "data/trade.json",
    row: /^CHN KAZ 2021 total/,
    message: /miss the total 25\.25 by 0\.1000 bn/,
    remedy: /exceptions\.ts/,
  },
  {
    what: "five countries that miss the total of the five",
    spoil: (tables) =>
      Object.assign(tradeRow(tables, astana, total2024), { usdBn: 43.28, asPublished: "$43.28 billion" }),
    file: "data/trade.json",
    row: /^CHN C5 2024 total/,
    message: /miss the published 94\.82 by -0\.540 bn/,
    remedy: /exceptions\.ts/,
  },
  {
    what: "a claim made by no article",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-212"), { article: astana }),
    file: "data/claims.json",
    row: /^seed-fact-212/,
    message: /is no seed article/,
    remedy: /its "seed"/,
  },
  {
    what: "a claim that is its own evidence",
    spoil: (tables) => claimRow(tables, "seed-fact-212").sources.push("seed-002"),
    file: "data/claims.json",
    row: /^seed-fact-212/,
    message: /among its own evidence/,
    remedy: /take it out/,
  },
  {
    what: "a claim confirmed by nothing",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-214"), { verdict: "confirmed" }),
    file: "data/claims.json",
    row: /^seed-fact-214/,
    message: /confirmed by nothing/,
    remedy: /"unverified"/,
  },
  {
    what: "a number without its unit",
    spoil: (tables) => Reflect.deleteProperty(claimRow(tables, "seed-fact-016"), "unit"),
    file: "data/claims.json",
    row: /^seed-fact-016/,
    message: /value and unit/,
    remedy: /both or neither/,
  },
  {
    what: "a claim that nobody dates that way",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-410"), { date: "2024-07/2024-01" }),
    file: "data/claims.json",
    row: /^seed-fact-410/,
    message: /ends before it begins/,
    remedy: /YYYY-MM\/YYYY-MM/,
  },
  {
    what: "a view of an event that is not there",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-005"), { view: "?event=summit-almaty-2025" }),
    file: "data/claims.json",
    row: /^seed-fact-005/,
    message: /"summit-almaty-2025" cannot be the event/,
    remedy: /copy the address/,
  },
  {
    what: "a view of a year beyond the figures",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-016"), { view: "?year=2031" }),
    file: "data/claims.json",
    row: /^seed-fact-016/,
    message: /"2031" cannot be the year/,
    remedy: /copy the address/,
  },
  {
    what: "a view on a page that is not there",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-016"), { view: "rumours/?year=2024" }),
    file: "data/claims.json",
    row: /^seed-fact-016/,
    message: /no page "rumours\/"/,
    remedy: /copy the address/,
  },
  {
    what: "a view of a part of a page that is not there",
    spoil: (tables) => Object.assign(claimRow(tables, "seed-fact-016"), { view: "events/#summit-almaty-2025" }),
    file: "data/claims.json",
    row: /^seed-fact-016/,
    message: /nothing by the name "summit-almaty-2025"/,
    remedy: /copy the address/,
  },
];

test.each(slips)("$what is found, with file, row and remedy", ({ spoil, file, row, message, remedy }) => {
  expect(findingsAfter(spoil)).toContainEqual({
    file,
    row: expect.stringMatching(row) as string,
    message: expect.stringMatching(message) as string,
    remedy: expect.stringMatching(remedy) as string,
  });
});

describe("exceptions", () => {
  test("each takes one real finding away", () => {
    const bare = findingsAfter(() => {}, []);
    expect(bare).toHaveLength(exceptions.length);
    for (const { row } of exceptions) {
      expect(bare.map((finding) => finding.row)).toContainEqual(expect.stringContaining(row));
    }
  });

  test("one without a finding is found itself", () => {
    const idle: Exception = { check: "places" satisfies CheckName, row: "summit-astana-2025", reason: "none" };
    expect(findingsAfter(() => {}, [...exceptions, idle])).toEqual([
      {
        file: "src/data/check/exceptions.ts",
        row: "summit-astana-2025",
        message: 'the check "places" has nothing against it any more',
        remedy: "remove the exception",
      },
    ]);
  });
});
