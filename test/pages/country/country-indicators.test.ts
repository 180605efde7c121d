import { expect, test } from "vitest";
import { countryIndicators } from "../../../src/pages/country/indicators/indicator-list.ts";

const measures = (["china-share-trade", "china-share-imports", "russia-share-trade"] as const).map((id) => ({
  id,
  label: id,
  unit: "percent" as const,
  topic: "trade" as const,
}));
const row = { indicator: "china-share-trade", country: "KGZ", unit: "percent", source: "one" } as const;

test("the shares of China and Russia in a country's trade stand there whether or not one was found, newest first", () => {
  const indicators = [
    { ...row, period: "2017", value: 35 },
    { ...row, period: "2023-01/2023-08", value: 33.9 },
  ];
  const [trade] = countryIndicators({ indicators, measures }, "KGZ");
  expect(trade?.lines.map(({ measure, values }) => [measure.id, values.map(({ value }) => value)])).toEqual([
    ["china-share-trade", [33.9, 35]],
    ["russia-share-trade", []],
  ]);
});
