import { describe, expect, it } from "vitest";
import { centralAsia } from "../../../src/data/countries.ts";
import { sentenceOf } from "../../../src/series/sentence/sentence.ts";
import { sentenceParts, sublineText } from "../../../src/series/sentence/sentence-text.ts";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";

type Lang = keyof typeof i18n;
const describeView = (patch: Partial<View>) => sentenceOf(book, viewWith(patch));
const textOf = (patch: Partial<View>, lang: Lang = "en") =>
  sentenceParts(describeView(patch), i18n[lang])
    .map((part) => part.text)
    .join("");
const sublineOf = (patch: Partial<View>, lang: Lang = "en") => sublineText(describeView(patch), i18n[lang]);

describe("the default view", () => {
  it("tells the story of the two summits", () => {
    expect(textOf({})).toBe(
      "From 2022 to 2024, the last full years before the Xi’an and Astana summits, China’s trade with Central Asia grew from US$70.2\u00a0bn to US$94.8\u00a0bn",
    );
    expect(sublineOf({})).toBe(
      "Goods trade, exports plus imports, 2022 and 2024, according to Chinese customs · 2 sources",
    );
    expect(textOf({}, "de")).toBe(
      "Von 2022 bis 2024, den letzten vollen Jahren vor den Gipfeln von Xi’an und Astana, stieg Chinas Handel mit Zentralasien von 70,2\u00a0Mrd.\u00a0US-$ auf 94,8\u00a0Mrd.\u00a0US-$",
    );
    expect(sublineOf({}, "de")).toBe(
      "Warenhandel, Exporte plus Importe, 2022 und 2024, laut chinesischem Zoll · 2 Quellen",
    );
  });

  it("hands out its two figures, to be shown as such", () => {
    const parts = sentenceParts(describeView({}), i18n.en).filter((part) => part.figure);
    expect(parts.map(({ text, figure }) => [text, figure?.value, figure?.period])).toEqual([
      ["US$70.2\u00a0bn", 70.2, "2022"],
      ["US$94.8\u00a0bn", expect.closeTo(94.8, 1), "2024"],
    ]);
  });

  it("finds the summits in the data", () => {
    const events = book.dataset.events.filter(({ id }) => id !== "summit-xian-2023");
    const without = sentenceOf({ ...book, dataset: { ...book.dataset, events } }, viewWith());
    expect(without.summits).toBeNull();
    const text = sentenceParts(without, i18n.en).map((part) => part.text);
    expect(text.join("")).toMatch(/^From 2022 to 2024, China’s trade/);
  });
});

describe("the sentence", () => {
  it.each<[string, Partial<View>]>([
    ["In 2023, China’s trade with Central Asia stood at US$89.4\u00a0bn", { year: 2023, compare: 2023 }],
    [
      "From 2021 to 2022, the last full years before the virtual and Xi’an summits, China’s trade with Central Asia grew from US$49.5\u00a0bn to US$70.2\u00a0bn",
      { year: 2021, compare: 2022 },
    ],
    [
      "From 2022 to 2024, the last full years before the Xi’an and Astana summits, China’s trade with Turkmenistan fell from US$11.2\u00a0bn to US$10.7\u00a0bn",
      { countries: ["TKM"] },
    ],
    [
      "From 2022 to 2024, the last full years before the Xi’an and Astana summits, the share of Kazakhstan, the largest in 2024, in China’s trade with Central Asia grew from 44% to 46%",
      { unit: "share" },
    ],
    // The year itself lacks a figure of Kazakhstan's, the one before does not.
    [
      "China’s trade with Kazakhstan, 2023: US$41.0\u00a0bn according to Chinese customs, US$30.1\u00a0bn in Kazakhstan’s own statistics",
      { ledger: "both", countries: ["KAZ"] },
    ],
    [
      "China’s trade with Kyrgyzstan, 2024: US$22.7\u00a0bn according to Chinese customs, US$5.5\u00a0bn in Kyrgyzstan’s own statistics",
      { ledger: "both", countries: ["KGZ"] },
    ],
    [
      "A trade balance can be negative, so there are no shares of it; choose US dollars to see it",
      { flow: "balance", unit: "share", ledger: "both" },
    ],
    [
      "We found no full-year national figure for Turkmenistan (2022 and 2024)",
      { ledger: "partner", countries: ["TKM"] },
    ],
  ])("says: %s", (text, patch) => {
    expect(textOf(patch)).toBe(text);
  });

  it("puts an index on the first shown year", () => {
    const text = textOf({ unit: "index", countries: ["KGZ"], years: [2013, 2024] });
    expect(text).toMatch(/grew from [\d.]+ to [\d.]+ \(index, 2013 = 100\)$/);
  });

  it("never lets the books of some partners pass for those of all", () => {
    const { statements } = describeView({ ledger: "partner" });
    expect(statements[0]?.countries).not.toContain("TKM");
    expect(textOf({ ledger: "partner" })).not.toContain("Central Asia");
    expect(sublineOf({ ledger: "partner" })).toContain("Turkmenistan (2022 and 2024)");
    expect(textOf({ ledger: "both" })).toBe(
      "China’s trade with Kyrgyzstan, Uzbekistan and Tajikistan, 2024: US$40.4\u00a0bn according to Chinese customs, US$19.9\u00a0bn in the partners’ statistics",
    );
  });

  it("names no change between a part of a year and another part", () => {
    const text = textOf({ ledger: "partner", countries: ["TJK"], year: 2025 });
    expect(text).toMatch(/^In Jan–Nov 2022, .* stood at .*; in Jan–Oct 2025, at /);
  });

  it("speaks of a deficit as such, and of its turning", () => {
    const turns = flowsOfBalance().filter(({ text }) => text.includes("turned from"));
    for (const { text, values } of turns) {
      expect(text).toContain(values[1] > 0 ? "a deficit of" : "a surplus of");
      expect(values[0] < 0).not.toBe(values[1] < 0);
    }
    expect(turns.length).toBeGreaterThan(0);
    expect(textOf({ flow: "balance", countries: ["TKM"] })).toContain("China’s deficit in trade with Turkmenistan");
  });
});

/** China's balance with each partner, by both books, over spans of years. */
function flowsOfBalance() {
  return (["china", "partner"] as const).flatMap((ledger) =>
    centralAsia.flatMap((country) =>
      [1995, 2000, 2005, 2010, 2014].flatMap((compare) => {
        const patch: Partial<View> = { ledger, countries: [country], flow: "balance", year: compare + 8, compare };
        const [first, last] = describeView(patch).statements[0]?.figures ?? [];
        return first && last ? [{ text: textOf(patch), values: [first.value, last.value] as const }] : [];
      }),
    ),
  );
}
