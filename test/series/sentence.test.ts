import { describe, expect, it } from "vitest";
import { centralAsia, type Partner } from "../../src/data/countries.ts";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import { sourcesOf } from "../../src/data/figures/figure.ts";
import { sentenceOf } from "../../src/series/sentence/sentence.ts";
import { sentenceParts, sublineText } from "../../src/series/sentence/sentence-text.ts";
import { flows, ledgerChoices, units, type View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith, i18n } from "../views.ts";

type Lang = keyof typeof i18n;
const langs = Object.keys(i18n) as Lang[];
const describeView = (patch: Partial<View>) => sentenceOf(book, viewWith(patch));
const textOf = (patch: Partial<View>, lang: Lang = "en") =>
  sentenceParts(describeView(patch), i18n[lang])
    .map((part) => part.text)
    .join("");
const sublineOf = (patch: Partial<View>, lang: Lang = "en") => sublineText(describeView(patch), i18n[lang]);

const selections: ReadonlyArray<readonly Partner[]> = [
  centralAsia,
  ["KAZ"],
  ["TKM"],
  ["KAZ", "UZB"],
  ["KGZ", "TKM", "TJK"],
];
const pairs = [
  [2024, 2022],
  [2022, 2022],
  [2013, 2022],
  [2025, 2022],
  [1993, 1992],
  [2003, 2001],
] as const;
const combinations = flows.flatMap((flow) =>
  units.flatMap((unit) =>
    ledgerChoices.flatMap((ledger) =>
      selections.flatMap((countries) =>
        pairs.map(([year, compare]): Partial<View> => ({ flow, unit, ledger, countries, year, compare })),
      ),
    ),
  ),
);

const ledgersIn = (figure: Figure): string[] => [figure.ledger, ...figure.inputs.flatMap(ledgersIn)];

describe("every combination of flow, unit, ledger, countries and years", () => {
  it.each(langs)("reads as finished text (%s)", (lang) => {
    for (const patch of combinations) {
      for (const text of [textOf(patch, lang), sublineOf(patch, lang)]) {
        const seen = `${JSON.stringify(patch)}: ${text}`;
        expect(text.length, seen).toBeGreaterThan(20);
        expect(text, seen).not.toMatch(/NaN|undefined|null|Infinity|[{}\ue000\ue001]|\s\s|\s[,.;]|\(\)|sentence\./);
        expect(text, seen).toMatch(/^\p{Lu}/u);
      }
    }
  });

  it("shows each figure of the sentence once, with sources, from one ledger and alike in every language", () => {
    for (const patch of combinations) {
      const sentence = describeView(patch);
      for (const { ledger, figures, silent, reason } of sentence.statements) {
        for (const figure of figures) expect(new Set(ledgersIn(figure))).toEqual(new Set([ledger]));
        const isExplained = reason !== null || silent.length > 0 || sentence.gap !== null;
        expect(sentence.paired || figures.length === sentence.years.length || isExplained, JSON.stringify(patch)).toBe(
          true,
        );
      }
      const [shown, ...others] = langs.map((lang) =>
        sentenceParts(sentence, i18n[lang]).flatMap((part) => part.figure ?? []),
      );
      for (const figure of shown ?? []) expect(sourcesOf(figure).length).toBeGreaterThan(0);
      for (const other of others) expect(new Set(other)).toEqual(new Set(shown));
      const stated = sentence.statements.flatMap(({ figures }) => figures);
      expect(stated).toEqual(expect.arrayContaining(shown ?? []));
    }
  });
});

describe("the default view", () => {
  it("tells the story of the two summits", () => {
    expect(textOf({})).toBe(
      "From 2022 to 2024, the last full years before the Xi’an and Astana summits, China’s trade with Central Asia grew from US$70.2 bn to US$94.8 bn",
    );
    expect(sublineOf({})).toBe(
      "Goods trade, exports plus imports, 2022 and 2024, according to Chinese customs · 2 sources",
    );
    expect(textOf({}, "de")).toBe(
      "Von 2022 bis 2024, den letzten vollen Jahren vor den Gipfeln von Xi’an und Astana, stieg Chinas Handel mit Zentralasien von 70,2 Mrd. US-$ auf 94,8 Mrd. US-$",
    );
    expect(sublineOf({}, "de")).toBe(
      "Warenhandel, Exporte plus Importe, 2022 und 2024, laut chinesischem Zoll · 2 Quellen",
    );
  });

  it("hands out its two figures, to be shown as such", () => {
    const parts = sentenceParts(describeView({}), i18n.en).filter((part) => part.figure);
    expect(parts.map(({ text, figure }) => [text, figure?.value, figure?.period])).toEqual([
      ["US$70.2 bn", 70.2, "2022"],
      ["US$94.8 bn", expect.closeTo(94.8, 1), "2024"],
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
    ["In 2023, China’s trade with Central Asia stood at US$89.4 bn", { year: 2023, compare: 2023 }],
    [
      "From 2021 to 2022, the last full years before the virtual and Xi’an summits, China’s trade with Central Asia grew from US$49.5 bn to US$70.2 bn",
      { year: 2021, compare: 2022 },
    ],
    [
      "From 2022 to 2024, the last full years before the Xi’an and Astana summits, China’s trade with Turkmenistan fell from US$11.2 bn to US$10.7 bn",
      { countries: ["TKM"] },
    ],
    [
      "From 2022 to 2024, the last full years before the Xi’an and Astana summits, the share of Kazakhstan, the largest in 2024, in China’s trade with Central Asia grew from 44% to 46%",
      { unit: "share" },
    ],
    [
      "China’s trade with Kyrgyzstan, 2024: US$22.7 bn according to Chinese customs, US$5.5 bn in Kyrgyzstan’s own statistics",
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
      "China’s trade with Kyrgyzstan, Uzbekistan and Tajikistan, 2024: US$40.4 bn according to Chinese customs, US$19.9 bn in their own statistics",
    );
  });

  it("sets both sides beside each other only for the same countries and year", () => {
    const pairs = combinations.map(describeView).filter(({ paired }) => paired);
    expect(pairs.length).toBeGreaterThan(20);
    for (const { statements } of pairs) {
      const [china, partner] = statements.map(({ countries, figures }) => [
        countries,
        figures.map(({ period }) => period),
      ]);
      expect(statements.map(({ ledger }) => ledger)).toEqual(["china", "partner"]);
      expect(partner).toEqual(china);
    }
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
