import { describe, expect, test } from "vitest";
import { figureOf, sourcesOf, totalOf } from "../../src/data/figures/figure.ts";
import { sourceOf } from "../../src/data/book.ts";
import { centralAsia } from "../../src/data/countries.ts";
import { quotationOf, quoteStyles } from "../../src/figures/quote/quotation.ts";
import { langs } from "../../src/i18n/languages.ts";
import { book } from "../book.ts";
import { modules } from "../charts.ts";
import { i18n, viewWith } from "../views.ts";

const place = { book, address: "https://example.org/?data=2026.03.18-ab12cd", version: "2026.03.18-ab12cd" };
const kyrgyz = figureOf(book, "china", "KGZ", 2024, "total");
const own = figureOf(book, "partner", "KGZ", 2024, "total");

describe.each(quoteStyles)("for %s", (style) => {
  test.each(langs)("a figure stands beside the other side's, with sources, caveat and address, in %s", (lang) => {
    const words = i18n[lang];
    for (const figure of [kyrgyz, own]) {
      const text = figure && quotationOf(figure, style, { ...place, i18n: words });
      for (const side of [kyrgyz, own]) {
        const value = Number(side?.value.toPrecision(style === "speech" ? 2 : 12));
        expect(text).toContain(words.usd(value));
        expect(text).toContain(side && sourceOf(book, sourcesOf(side)[0] ?? "").publisher);
      }
      expect(text).toContain(words.number(4.2).slice(0, 1));
      expect(text?.endsWith(place.address)).toBe(true);
    }
  });

  test("what nobody has published is not made up", () => {
    const kazakh = figureOf(book, "china", "KAZ", 2024, "total");
    const text = kazakh && quotationOf(kazakh, style, { ...place, i18n: i18n.en });
    expect(text).toMatch(/no (?:corresponding )?(?:figure|count)/);
    const all = totalOf(book, "china", centralAsia, 2024, "total").figure;
    expect(all && quotationOf(all, style, { ...place, i18n: i18n.en })).toContain("the partners");
  });
});

test("every figure of every chart becomes a sentence without gaps", () => {
  const views = [
    {},
    { unit: "share" },
    { unit: "gdp" },
    { unit: "index" },
    { flow: "balance" },
    { ledger: "both", year: 2025 },
  ] as const;
  let quoted = 0;
  for (const chart of modules) {
    for (const patch of views) {
      for (const figure of chart.figures(chart.series(book, viewWith(patch))).slice(0, 40)) {
        const text = quotationOf(figure, "news", { ...place, i18n: i18n.en });
        quoted += 1;
        expect(text, `${chart.id} ${JSON.stringify(patch)}`).not.toMatch(
          /undefined|NaN|\{|quote\.|formula\.|[(:] *[.;)]|  /,
        );
        expect(text).toMatch(/^(?:By|China’s) .*Sources: \S.*example\.org/);
      }
    }
  }
  expect(quoted).toBeGreaterThan(500);
});
