import { expect, test } from "vitest";
import { fileOf, findingAt, isNamed, nameOf } from "../../../src/data/check/finding.ts";
import { claim, denominator, event, goal, growth, indicator, measure, product, trade } from "./rules/small-tables.ts";

test.each<[unknown, string]>([
  [event(), "visit"],
  [claim(), "claim"],
  [goal(), "goal"],
  [measure(), "gas"],
  [trade(), "CHN KAZ 2024 total, paper"],
  [growth({ flow: "export" }), "CHN KAZ 2024 export, paper"],
  [product(), "CHN KAZ 2024 import HS 27, paper"],
  [indicator(), "gas TKM 2024, paper"],
  [denominator(), "gdp KAZ 2024, paper"],
  [{ code: "KAZ", name: "Kazakhstan" }, "KAZ"],
  [{ table: "trade", row: "CHN KAZ 2024 total", what: "removed" }, "trade CHN KAZ 2024 total"],
  // Rows of any shape, as long as the schema has not been asked.
  [{ ...trade(), source: undefined }, "CHN KAZ 2024 total, no source"],
  [{ ...product(), source: null }, "CHN KAZ 2024 import HS 27, no source"],
  [{ ...indicator(), source: null }, "gas TKM 2024, no source"],
  [{ ...event(), id: 3 }, "undefined undefined undefined undefined, no source"],
  [null, "row"],
  [undefined, "row"],
  ["a text", "row"],
])("%o is called “%s”", (row, name) => {
  expect(nameOf(row)).toBe(name);
});

test("a finding says where its row stands: in the file of its table, below the opening bracket", () => {
  expect(findingAt("events", 0, event(), "is wrong", "correct it")).toEqual({
    file: "data/events.json",
    row: "visit (line 2)",
    message: "is wrong",
    remedy: "correct it",
  });
  expect(fileOf("yuan")).toBe("data/yuan.json");
});

test("a correction means a row by its whole name, or by the words that it begins with", () => {
  const name = "CHN KAZ 2024 total, paper";
  for (const row of [name, "CHN", "CHN KAZ", "CHN KAZ 2024 total"]) expect(isNamed(name, row), row).toBe(true);
  for (const row of ["CH", "CHN KAZ 202", "CHN KAZ 2024 total, pap", "KAZ", "paper", `${name} more`]) {
    expect(isNamed(name, row), row).toBe(false);
  }
});
