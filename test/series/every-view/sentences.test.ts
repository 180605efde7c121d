import { describe, expect, it } from "vitest";
import { centralAsia, type Partner } from "../../../src/data/countries.ts";
import type { Figure } from "../../../src/data/figures/figure-type.ts";
import { sourcesOf } from "../../../src/data/figures/figure.ts";
import { sentenceOf } from "../../../src/series/sentence/sentence.ts";
import { sentenceParts, sublineText } from "../../../src/series/sentence/sentence-text.ts";
import { flows, ledgerChoices, units, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { i18n, viewWith } from "../../views.ts";

type Lang = keyof typeof i18n;
const langs = Object.keys(i18n) as Lang[];
const describeView = (patch: Partial<View>) => sentenceOf(book, viewWith(patch));
const textOf = (patch: Partial<View>, lang: Lang) =>
  sentenceParts(describeView(patch), i18n[lang])
    .map((part) => part.text)
    .join("");
const sublineOf = (patch: Partial<View>, lang: Lang) => sublineText(describeView(patch), i18n[lang]);

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
