import { expect, test } from "vitest";
import { checkDates } from "../../../../src/data/check/rules/dates-check.ts";
import type { Dataset } from "../../../../src/data/schema/schema.ts";
import { claim, event, growth, source, tablesOf, told, trade } from "./small-tables.ts";

const findings = (rows: Partial<Dataset>) => told(checkDates(tablesOf(rows)));
const remedy = "write a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD";

const real = ["2024", "2024-12", "2024-02-29", "1900", "2100", "2026-01-31"];
const unreal = ["2023-02-29", "2024-13", "2024-00", "2024-04-31", "2024-01-00", "1899", "2101"];

test("dates are in the calendar", () => {
  expect(
    findings({
      sources: [source({ published: null }), ...real.map((published) => source({ published }))],
      events: real.map((date) => event({ date })),
      claims: real.map((date) => claim({ date })),
    }),
  ).toEqual([]);
  for (const date of unreal) {
    expect(
      findings({
        sources: [source({ published: null }), source({ id: "second", published: date })],
        events: [
          event(),
          event({ id: "second", date }),
          event({ id: "third", endDate: date }),
          event({ date, endDate: date }),
        ],
        claims: [claim(), claim({ id: "second", date })],
        trade: [trade(), trade({ period: date })],
        growth: [growth(), growth({ period: date })],
      }),
      date,
    ).toEqual([
      `data/sources.json second (line 3): there is no ${date}; ${remedy}`,
      `data/events.json second (line 3): there is no ${date}; ${remedy}`,
      `data/events.json third (line 4): there is no ${date}; ${remedy}`,
      `data/events.json visit (line 5): there is no ${date}, no ${date}; ${remedy}`,
      `data/claims.json second (line 3): there is no ${date}; ${remedy}, or months as YYYY-MM/YYYY-MM`,
      ...["trade", "growth"].map(
        (table) =>
          `data/${table}.json CHN KAZ ${date} total, paper (line 3): there is no ${date}; write a year ("2024"), or first and last month of one year ("2024-01/2024-10")`,
      ),
    ]);
  }
});

test("events run forwards", () => {
  const events = [
    event({ endDate: "2026-05-08" }),
    event({ id: "day", endDate: "2026-05-09" }),
    event({ id: "days", endDate: "2026-05-10" }),
  ];
  expect(findings({ events })).toEqual([
    "data/events.json visit (line 2): ends 2026-05-08, before it begins 2026-05-09; swap or correct them",
  ]);
});

test.each([
  ["2024", null],
  ["2024-01/2024-10", null],
  ["2024-02/2024-12", null],
  ["2024-03/2024-03", null],
  ["2024-01/2024-13", "there is no 2024-01/2024-13"],
  ["2024-00/2024-03", "there is no 2024-00/2024-03"],
  ["2024-05/2024-03", "the period 2024-05/2024-03 ends before it begins"],
  ["2024-07/2025-06", "the period 2024-07/2025-06 crosses the year's end"],
  ["2024-01/2024-12", "the period 2024-01/2024-12 is a whole year"],
])("periods are a year or months of one: %s", (period, fault) => {
  const said = [
    ...findings({ trade: [trade({ period })] }),
    ...findings({ growth: [growth({ period })] }),
    ...findings({ claims: [claim({ date: period })] }),
  ];
  expect(said.map((line) => /: (.+);/.exec(line)?.[1])).toEqual(fault === null ? [] : [fault, fault, fault]);
});

test.each([
  ["2024", "2025-01-20", true],
  ["2024", "2024-12-31", false],
  ["2024", "2024-12", false],
  ["2024", "2024", false],
  ["2024", "2025", true],
  ["2024-01/2024-06", "2024-07", true],
  ["2024-01/2024-06", "2024-06-30", false],
  // Dated by its year alone, it may be of any month of that.
  ["2024-01/2024-06", "2024", true],
  ["2024-01/2024-06", "2023", false],
])("of %s nothing was published on %s, or it was: %s", (period, published, isSound) => {
  const rows = { sources: [source({ published })], trade: [trade({ source: "nobody" }), trade({ period })] };
  expect(findings(rows)).toEqual(
    isSound
      ? []
      : [
          `data/trade.json CHN KAZ ${period} total, paper (line 3): published ${published}, before ${period} was over; correct the period, or the date of the source in sources.json`,
        ],
  );
});
