import { describe, expect, test } from "vitest";
import { centralAsia } from "../../../src/data/countries.ts";
import { figureOf } from "../../../src/data/figures/figure.ts";
import { langs } from "../../../src/i18n/languages.ts";
import { CountriesPage } from "../../../src/pages/countries/countries-page.tsx";
import { comparedFigures, keyFigureRows } from "../../../src/figures/text/key-figures.ts";
import { overviewOf } from "../../../src/pages/countries/overview.ts";
import { headlineParts, traitParts } from "../../../src/pages/countries/overview-text.ts";
import { countryPath } from "../../../src/shell/site.tsx";
import { flows } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { pageMarkup } from "../../page-markup.tsx";
import { i18n, viewWith } from "../../views.ts";

const years = Array.from({ length: 2025 - 1992 + 1 }, (_, index) => 1992 + index);
const views = years.flatMap((year) => flows.map((flow) => viewWith({ year, flow, compare: year - 2 })));

describe("what sets a country apart", () => {
  test("is one sentence for each of the five, whatever is shown", () => {
    for (const view of views) {
      const overview = overviewOf(book, view);
      for (const lang of langs) {
        const texts = centralAsia.map((country) => {
          const trait = overview.traits.get(country);
          return trait
            ? traitParts(trait, overview, i18n[lang])
                .map(({ text }) => text)
                .join("")
            : "";
        });
        for (const text of texts) expect(text, `${view.year} ${view.flow}`).toMatch(/^[A-Z].+\.$/);
      }
    }
  });

  test("is said of one country alone", () => {
    for (const view of views) {
      const kinds = [...overviewOf(book, view).traits.values()].map(({ kind }) => kind);
      const unique = kinds.filter((kind) => kind !== "amount" && kind !== "none");
      expect(new Set(unique).size).toBe(unique.length);
    }
  });

  test("holds against the figures of all five", () => {
    for (const view of views) {
      const { traits, flow, mirrors, directions } = overviewOf(book, view);
      const all = centralAsia.flatMap((country) => figureOf(book, "china", country, view.year, flow)?.value ?? []);
      const apart = [...mirrors.values()].map(({ ratio }) => Math.abs(Math.log(ratio?.value ?? 1)));
      const wrong = [...traits].filter(([country, trait]) => {
        const own = Math.abs(Math.log(mirrors.get(country)?.ratio?.value ?? 1));
        switch (trait.kind) {
          case "largest":
            return trait.figure.value !== Math.max(...all);
          case "smallest":
            return trait.figure.value !== Math.min(...all);
          case "widest":
            return own !== Math.max(...apart);
          case "closest":
            return own !== Math.min(...apart);
          case "surplus":
            return directions.some(
              (one) => (one.bought?.value ?? 0) > (one.sold?.value ?? 0) !== (one.country === country),
            );
          default:
            return false;
        }
      });
      expect(wrong, `${view.year} ${view.flow}`).toEqual([]);
    }
  });

  test("no largest and no smallest is named where one of the five is unknown", () => {
    const unknown = views.filter(({ year, flow }) =>
      centralAsia.some((country) => !figureOf(book, "china", country, year, flow === "balance" ? "total" : flow)),
    );
    expect(unknown.length).toBeGreaterThan(0);
    for (const view of unknown) {
      const overview = overviewOf(book, view);
      expect(overview.ends).toBeNull();
      expect(headlineParts(overview, i18n.en).flatMap(({ figure }) => figure ?? [])).toEqual([]);
      expect([...overview.traits.values()].filter(({ kind }) => kind === "largest" || kind === "smallest")).toEqual([]);
    }
  });
});

test("of what was published in parts of a year, a single month does not stand where there is more", () => {
  const shares = keyFigureRows(book, viewWith({})).find(({ name }) => name === "share");
  const months = shares?.cells.filter(
    ({ found }) => found && "indicator" in found && /^\d{4}-\d{2}$/.test(found.indicator.period),
  );
  expect(months).toEqual([]);
});

describe("the overview", () => {
  test.each(langs)("leads to each country and has a column for it in every row: %s", (lang) => {
    const page = pageMarkup({ path: "countries/", page: CountriesPage, i18n: i18n[lang] });
    for (const country of centralAsia) {
      expect(page).toMatch(new RegExp(`href="[./a-z]+/${countryPath(country)}"`));
      const name = i18n[lang].country(country);
      expect(page.split(`>${name}<`).length - 1, name).toBeGreaterThanOrEqual(5);
    }
    expect(page.match(/<td data-label=/g)).toHaveLength(comparedFigures.length * centralAsia.length);
  });

  test("has one id for one thing", () => {
    const page = pageMarkup({ path: "countries/", page: CountriesPage, i18n: i18n.en });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
