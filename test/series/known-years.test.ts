import { expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import { knownYears } from "../../src/series/known-years.ts";
import { ledgersOf, shownFigure } from "../../src/series/shown-figure.ts";
import { flows, ledgerChoices, units, type View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { bounds, viewWith } from "../views.ts";

const years = Array.from({ length: bounds.last - bounds.first + 1 }, (_, index) => bounds.first + index);

function hasFigure(view: View, year: number): boolean {
  return ledgersOf(view.ledger).some((ledger) =>
    view.countries.some((country) => shownFigure(book, view, ledger, country, year) !== null),
  );
}

test("no flow, unit, ledger, country or year leads to a page without figures as long as any year has one", () => {
  let moved = 0;
  for (const flow of flows) {
    for (const unit of units) {
      for (const ledger of ledgerChoices) {
        for (const countries of [centralAsia, ...centralAsia.map((country) => [country])]) {
          const any = viewWith({ flow, unit, ledger, countries });
          const known = new Set(years.filter((year) => hasFigure(any, year)));
          for (const year of years) {
            const view = { ...any, year };
            const pair = knownYears(book, view, bounds);
            if (pair) moved++;
            const shown = { ...view, ...pair };
            const label = `${flow} ${unit} ${ledger} ${countries.join()} ${year}`;
            expect(known.size === 0 || known.has(shown.year), label).toBe(true);
            expect(known.size === 0 || known.has(shown.compare), label).toBe(true);
            expect(!known.has(year) || shown.year === year, label).toBe(true);
          }
        }
      }
    }
  }
  expect(moved).toBeGreaterThan(0);
});
