import { expect, test } from "vitest";
import { centralAsia } from "../../../src/data/countries.ts";
import type { TradeFact } from "../../../src/data/schema/schema.ts";
import { sentenceOf } from "../../../src/series/sentence/sentence.ts";
import { sentenceParts } from "../../../src/series/sentence/sentence-text.ts";
import type { View } from "../../../src/view/view.ts";
import { i18n, viewWith } from "../../views.ts";
import { bookWith, china } from "../ground.ts";

const years = { year: 2024, compare: 2022 } as const;
const one = { ...years, countries: ["KAZ"] } as const;

function textOf(rows: readonly TradeFact[], patch: Partial<View>): string {
  const parts = sentenceParts(sentenceOf(bookWith(rows), viewWith(patch)), i18n.de);
  return parts.map(({ text }) => text).join("");
}

test("in German the verb goes with one or several, and a part of a year is none", () => {
  const pair = [china("KAZ", 2022, 1), china("KAZ", 2024, 2)];
  const flows = (year: number, exported: number) => [
    china("KAZ", year, exported, "export"),
    china("KAZ", year, 1, "import"),
  ];
  const part = "2024-01/2024-10";
  expect(textOf(pair, one)).toMatch(/^Von 2022 bis 2024 stieg Chinas Handel mit Kasachstan von/);
  expect(textOf(pair.slice(1), one)).toMatch(/^Im Jahr 2024 lag Chinas Handel mit Kasachstan bei/);
  expect(textOf([china("KAZ", part, 2)], one)).toMatch(/^Im Zeitraum .* 2024 lag Chinas Handel/);
  for (const [flow, exports] of [
    ["export", "Chinas Exporte nach Kasachstan"],
    ["import", "Chinas Importe aus Kasachstan"],
  ] as const) {
    expect(textOf([china("KAZ", 2024, 2, flow)], { ...one, flow })).toContain(`Im Jahr 2024 lagen ${exports} bei`);
  }
  expect(textOf([...flows(2022, 3), ...flows(2024, 6)], { ...one, flow: "balance" })).toContain(
    "stieg Chinas Überschuss im Handel mit Kasachstan",
  );
  const five = centralAsia.map((country, index) => china(country, 2024, 5 - index));
  expect(textOf(five, { ...years, compare: 2024, unit: "share" })).toMatch(
    /lag der Anteil von Kasachstan, 2024 der größte, an/,
  );
});
