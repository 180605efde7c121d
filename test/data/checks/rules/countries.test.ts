import { expect, test } from "vitest";
import { checkCountryCodes } from "../../../../src/data/check/rules/countries-check.ts";
import { datasetTables } from "../../../book.ts";
import { astana, event, tablesOf, told } from "./small-tables.ts";

const { countries } = datasetTables();

test("all eight are there", () => {
  expect(told(checkCountryCodes(tablesOf({ countries })))).toEqual([]);
  const six = countries.filter(({ code }) => code !== "KAZ" && code !== "BLR");
  expect(told(checkCountryCodes(tablesOf({ countries: six })))).toEqual([
    "data/countries.json KAZ: KAZ has no row; add its codes, capital and statistics office",
    "data/countries.json BLR: BLR has no row; add its codes, capital and statistics office",
  ]);
});

test.each([
  [{ alpha2: "KG" }, "KAZ is KZ and 398, not KG and 398"],
  [{ numeric: "417" }, "KAZ is KZ and 398, not KZ and 417"],
  [{ code: "XQZ" }, "XQZ is undefined and undefined, not KZ and 398"],
])("codes are those of ISO 3166-1: %o", (patch, message) => {
  const changed = countries.map((row) => (row.code === "KAZ" ? { ...row, ...patch } : row)) as typeof countries;
  const line = countries.findIndex(({ code }) => code === "KAZ") + 2;
  const code = "code" in patch ? patch.code : "KAZ";
  expect(told(checkCountryCodes(tablesOf({ countries: changed })))).toContain(
    `data/countries.json ${code} (line ${line}): ${message}; take the codes of ISO 3166-1`,
  );
});

test("those who take part, and where", () => {
  const events = [
    event({ participants: ["CHN", "DEU"] }),
    event({ id: "second", participants: ["CHN", "XQZ"], place: { ...astana, country: "QQQ" } }),
    event({ id: "third", place: { ...astana, country: "DEU" } }),
  ];
  expect(told(checkCountryCodes(tablesOf({ countries, events })))).toEqual(
    ["XQZ", "QQQ"].map(
      (code) => `data/events.json second (line 3): no country has the code ${code}; use ISO 3166-1 alpha-3`,
    ),
  );
});
