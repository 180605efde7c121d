import { expect, test } from "vitest";
import { centralAsia, type Partner } from "../../../src/data/countries.ts";
import { knownYears } from "../../../src/series/known-years.ts";
import { ledgersOf, shownFigure } from "../../../src/series/shown-figure.ts";
import { flows, type Ledger, ledgerChoices, units, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { bounds, viewWith } from "../../views.ts";

const years = Array.from({ length: bounds.last - bounds.first + 1 }, (_, index) => bounds.first + index);
/** The ends, and years around which tables begin, end or have gaps. */
const asked = [bounds.first, 1995, 2003, 2004, 2021, 2022, 2023, 2024, bounds.last];
const groups = [centralAsia, ...centralAsia.map((country) => [country])];
const views = flows.flatMap((flow) =>
  units.flatMap((unit) =>
    ledgerChoices.flatMap((ledger) => groups.map((countries) => viewWith({ flow, unit, ledger, countries }))),
  ),
);

function labelOf({ flow, unit, ledger, countries, year }: View): string {
  return `${flow} ${unit} ${ledger} ${countries.join()} ${year}`;
}

function hasFigure(view: View, ledger: Ledger, country: Partner, year: number): boolean {
  return shownFigure(book, view, ledger, country, year) !== null;
}

function hasAny(view: View, year: number): boolean {
  return ledgersOf(view.ledger).some((ledger) =>
    view.countries.some((country) => hasFigure(view, ledger, country, year)),
  );
}

test("no flow, unit, ledger, country or year leads to a page without figures as long as any year has one", () => {
  let moved = 0;
  for (const any of views) {
    const known = new Set(years.filter((year) => hasAny(any, year)));
    for (const year of asked) {
      const view = { ...any, year };
      const pair = knownYears(book, view, bounds);
      if (pair) moved++;
      const shown = { ...view, ...pair };
      expect(known.size === 0 || known.has(shown.year), labelOf(view)).toBe(true);
      expect(known.size === 0 || known.has(shown.compare), labelOf(view)).toBe(true);
      // Who asks for a year with a figure gets it.
      expect(year === viewWith().year || !known.has(year) || shown.year === year, labelOf(view)).toBe(true);
    }
  }
  expect(moved).toBeGreaterThan(0);
});

test("years that nobody asked for are those in which all who still report have figures, on every side shown", () => {
  for (const view of views) {
    const pair = knownYears(book, view, bounds);
    if (!pair) continue;
    expect(pair.lacking.length, labelOf(view)).toBeGreaterThan(0);
    for (const ledger of ledgersOf(view.ledger)) {
      for (const country of view.countries) {
        // Several are only added up over whole years.
        const has = (year: number) => {
          const figure = shownFigure(book, view, ledger, country, year);
          return figure !== null && (view.countries.length === 1 || !figure.partial);
        };
        const reports = [0, 1, 2, 3, 4].some((ago) => hasFigure(view, ledger, country, view.year - ago));
        const isWhole = has(pair.year) && has(pair.compare);
        expect(isWhole || !reports, `${labelOf(view)}: ${ledger} ${country}`).toBe(true);
        expect(pair.lacking.includes(country) || (has(view.year) && has(view.compare)), labelOf(view)).toBe(true);
      }
    }
  }
});
