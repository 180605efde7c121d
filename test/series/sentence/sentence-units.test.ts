import { expect, test } from "vitest";
import type { Denominator, TradeFact } from "../../../src/data/schema/schema.ts";
import { sentenceOf } from "../../../src/series/sentence/sentence.ts";
import { sentenceParts } from "../../../src/series/sentence/sentence-text.ts";
import type { View } from "../../../src/view/view.ts";
import { i18n, viewWith } from "../../views.ts";
import { against, bookWith, china, own } from "../ground.ts";

const one = { year: 2024, compare: 2022, countries: ["KAZ"] } as const;
const two = { year: 2024, compare: 2022, countries: ["KAZ", "UZB"] } as const;

function textOf(rows: readonly TradeFact[], patch: Partial<View>, denominators: readonly Denominator[] = []): string {
  const parts = sentenceParts(sentenceOf(bookWith(rows, denominators), viewWith(patch)), i18n.en);
  return parts.map(({ text }) => text).join("");
}

const pair = (first: number, last: number) => [china("KAZ", 2022, first), china("KAZ", 2024, last)];

test("what has changed is in the unit asked for, with what it is set against", () => {
  const gdp = (...countries: ReadonlyArray<"KAZ" | "UZB">) =>
    countries.flatMap((country) => [2022, 2024].map((year) => against("gdp", country, year, 100)));
  const people = [2022, 2024].map((year) => against("population", "KAZ", year, 20));
  expect(textOf(pair(10, 20), { ...one, unit: "gdp" }, gdp("KAZ"))).toContain("from 10% to 20% of the partner’s GDP");
  const both = [...pair(10, 20), china("UZB", 2022, 10), china("UZB", 2024, 20)];
  expect(textOf(both, { ...two, unit: "gdp" }, gdp("KAZ", "UZB"))).toContain("from 10% to 20% of the partners’ GDP");
  expect(textOf(pair(10, 20), { ...one, unit: "capita" }, people)).toContain("from 500 to US$1,000 per head");
  const index = [china("KAZ", 2010, 5), ...pair(10, 20)];
  expect(textOf(index, { ...one, unit: "index", base: 2010 })).toContain("from 200 to 400 (index, 2010 = 100)");
});

test("it has as many decimals before as after, unless a small number would lose what it says", () => {
  const gdp = [2022, 2024].map((year) => against("gdp", "KAZ", year, 100));
  const people = [2022, 2024].map((year) => against("population", "KAZ", year, 20));
  const perHead = (first: number, last: number) => textOf(pair(first, last), { ...one, unit: "capita" }, people);
  expect(perHead(17.692, 23.06)).toContain("from 885 to US$1,153 per head");
  expect(perHead(23.06, 17.692)).toContain("from 1,153 to US$885 per head");
  expect(perHead(0.123, 23.06)).toContain("from 6.2 to US$1,153 per head");
  expect(perHead(12.346, 17.692)).toContain("from 617.3 to US$884.6 per head");
  const ofGdp = (first: number, last: number) => textOf(pair(first, last), { ...one, unit: "gdp" }, gdp);
  expect(ofGdp(9.64, 12.34)).toContain("from 9.6% to 12.3% of");
  expect(ofGdp(0.046, 12.34)).toContain("from 0.05% to 12% of");
  expect(ofGdp(11.34, 12.34)).toContain("from 11% to 12% of");
  const bothSides = [china("KAZ", 2024, 17.692), own("KAZ", 2024, 23.06)];
  expect(textOf(bothSides, { ...one, compare: 2024, unit: "capita", ledger: "both" }, people)).toContain(
    "US$885 per head according to Chinese customs, 1,153 in",
  );
});
