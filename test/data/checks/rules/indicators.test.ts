import { describe, expect, test } from "vitest";
import { checkGoals, checkIndicators } from "../../../../src/data/check/rules/indicators-check.ts";
import type { Dataset, Goal, Indicator, LedgerEvent } from "../../../../src/data/schema/schema.ts";
import { denominator, event, goal, indicator, measure, tablesOf, told } from "./small-tables.ts";

describe("indicators", () => {
  const findings = (rows: Partial<Dataset>) => told(checkIndicators(tablesOf({ measures: [measure()], ...rows })));
  const saidOf = (patch: Partial<Indicator>) =>
    findings({ indicators: [indicator(), indicator({ country: "UZB", ...patch })] }).map((line) => line.split(": ")[1]);

  test("are of a measure, in its unit", () => {
    expect(findings({ indicators: [indicator()] })).toEqual([]);
    expect(findings({ indicators: [indicator({ indicator: "oil" }), indicator()] })).toEqual([
      'data/indicators.json oil TKM 2024, paper (line 2): no measure is called "oil"; add it to measures.json, or correct the name',
    ]);
    expect(findings({ indicators: [indicator(), indicator({ country: "UZB", unit: "mt" })] })).toEqual([
      'data/indicators.json gas UZB 2024, paper (line 3): in "mt", but "gas" is measured in "bcm"; convert it, or correct the unit',
    ]);
    expect(findings({ indicators: [indicator()], denominators: [denominator(), denominator()] })).toHaveLength(2);
    expect(
      findings({
        indicators: [indicator()],
        denominators: [denominator()],
        measures: [measure(), measure({ id: "gdp", unit: "usd" })],
      }),
    ).toEqual([]);
    expect(
      findings({ denominators: [denominator({ unit: "persons" })], measures: [measure({ id: "gdp", unit: "usd" })] }),
    ).toEqual([
      'data/denominators.json gdp KAZ 2024, paper (line 2): in "persons", but "gdp" is measured in "usd"; convert it, or correct the unit',
    ]);
  });

  test("measure something each", () => {
    expect(findings({ indicators: [indicator()], measures: [measure(), measure({ id: "oil" })] })).toEqual([
      "data/measures.json oil (line 3): nothing is measured by it; remove it, or add its figures",
    ]);
  });

  test("are no more than the whole, in a time that runs forwards", () => {
    const measures = [measure({ unit: "percent" })];
    const share = (value: number) => findings({ measures, indicators: [indicator({ unit: "percent", value })] });
    expect(share(100)).toEqual([]);
    expect(share(100.1)).toEqual([
      "data/indicators.json gas TKM 2024, paper (line 2): 100.1 per cent of a whole; compare it with its page",
    ]);
    expect(saidOf({ value: 120 })).toEqual([]);
    expect(saidOf({ period: "2022/2024" })).toEqual([]);
    expect(saidOf({ period: "2024/2024" })).toEqual([]);
    expect(saidOf({ period: "2024/2022" })).toEqual(["the period 2024/2022 ends before it begins; swap its ends"]);
  });

  const years = (...rows: Array<readonly [period: string, value: number, patch?: Partial<Indicator>]>) =>
    findings({
      measures: [measure(), measure({ id: "oil" })],
      indicators: [
        indicator({ indicator: "oil", period: "2000" }),
        ...rows.map(([period, value, patch]) => indicator({ period, value, ...patch })),
      ],
    });

  test("are not six times as much as in all years around them, nor a sixth", () => {
    expect(years(["2023", 10], ["2024", 60], ["2025", 10])).toEqual([]);
    expect(years(["2023", 60], ["2024", 10], ["2025", 60])).toEqual([]);
    expect(years(["2023", 10], ["2024", 70], ["2025", 11])).toEqual([
      "data/indicators.json gas TKM 2024, paper (line 4): 70, but 10 in 2023, 11 in 2025; compare it with its page: unit and decimals",
    ]);
    expect(years(["2023", 61], ["2024", 10], ["2025", 63])).toEqual([
      "data/indicators.json gas TKM 2024, paper (line 4): 10, but 61 in 2023, 63 in 2025; compare it with its page: unit and decimals",
    ]);
    // Two years off, but not three.
    expect(years(["2022", 10], ["2024", 61], ["2027", 60])).toHaveLength(2);
    expect(years(["2021", 10], ["2024", 61])).toEqual([]);
    expect(years(["2023", 10], ["2024", 61], ["2025", 30])).toEqual([]);
  });

  test("are compared with years alone, of the same country and measure", () => {
    expect(years(["2023", 10, { country: "UZB" }], ["2024", 61])).toEqual([]);
    expect(years(["2023", 10, { indicator: "oil" }], ["2024", 61])).toEqual([]);
    expect(years(["2023-06", 10], ["2024", 61])).toEqual([]);
    expect(years(["2024/2024", 10], ["2024", 61])).toEqual([]);
  });

  test("may change on the year before by anything", () => {
    const changes = [10, 90].map((value, index) =>
      indicator({ value, period: String(2023 + index), unit: "percent-change" }),
    );
    expect(findings({ measures: [measure({ unit: "percent-change" })], indicators: changes })).toEqual([]);
  });
});

describe("goals", () => {
  const events = [
    event({ id: "summit", date: "2023-05-18", endDate: "2023-05-19" }),
    event({ id: "day", date: "2024-06-17" }),
  ] satisfies LedgerEvent[];
  const saidOf = (patch: Partial<Goal>) =>
    told(checkGoals(tablesOf({ events, goals: [goal({ id: "first" }), goal(patch)] }))).map((line) =>
      line.replace("data/goals.json goal (line 3): ", ""),
    );
  const outcome = (...ids: string[]) => ({ summary: "It came.", events: ids, sources: ["paper"] });

  test.each<[Partial<Goal>, string[]]>([
    [{}, []],
    [{ event: "summit" }, []],
    [{ event: "summit", date: "2023-05-18" }, []],
    [{ event: "summit", date: "2023" }, []],
    [{ event: "summit", date: "2023-05-17" }, ["set on 2023-05-17, but its event was on 2023-05-18"]],
    [{ event: "summit", date: "2023-05-20" }, ["set on 2023-05-20, but its event was on 2023-05-18"]],
    [{ event: "summit", date: "2022" }, ["set on 2022, but its event was on 2023-05-18"]],
    [{ event: "day", date: "2024-06-17" }, []],
    [{ event: "day", date: "2024-06-18" }, ["set on 2024-06-18, but its event was on 2024-06-17"]],
    [{ date: "2023-05-18", outcome: outcome("summit", "day") }, []],
    [{ date: "2024-06-01", outcome: outcome("day") }, []],
    [
      { date: "2024-06-18", outcome: outcome("day") },
      ['its outcome "day" of 2024-06-17 came before it was set 2024-06-18'],
    ],
    [{ kind: "grants", unit: "usd-bn" }, []],
    [{ kind: "trade", unit: "usd-bn" }, []],
    [{ kind: "scholarships", unit: "scholarships" }, []],
    [{ kind: "grants", unit: "places" }, ['a goal of the kind "grants" in "places"']],
    [{ kind: "trade", unit: "places" }, ['a goal of the kind "trade" in "places"']],
    [{ kind: "training", unit: "usd-bn" }, ['a goal of the kind "training" in "usd-bn"']],
    [{ kind: "training", unit: "cny-bn" }, ['a goal of the kind "training" in "cny-bn"']],
    [{ due: 2023 }, []],
    [{ due: null }, []],
    [{ due: 2022 }, ["due 2022, before it was set 2023-05-19"]],
  ])("%o", (patch, messages) => {
    const told = saidOf(patch);
    expect(told.map((line) => line.split("; ")[0])).toEqual(messages);
    for (const line of told) expect(line).toMatch(/; correct (?:one of them|the date or the event)$/);
  });

  test("name events that are there", () => {
    expect(saidOf({ event: "nowhere", outcome: outcome("never", "day") })).toEqual(
      ["nowhere", "never"].map((id) => `no event has the id "${id}"; correct the id, or add the event`),
    );
  });

  test("of trade have no outcome but the figures", () => {
    expect(saidOf({ kind: "trade", unit: "usd-bn", outcome: outcome() })).toEqual([
      "an outcome is given for the trade of C5; leave it out: the figures tell what came of it",
    ]);
  });
});
