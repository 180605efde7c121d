import type { Book } from "../data/book.ts";
import type { Partner } from "../data/countries.ts";
import { type Bounds, defaultView } from "../view/address.ts";
import type { View } from "../view/view.ts";
import { ledgersOf, shownFigure } from "./shown-figure.ts";

/** A pair of years that is shown in place of the one asked for. */
export interface KnownYears extends Pick<View, "year" | "compare"> {
  /** Which of those asked for cannot be shown, the earlier one first. */
  readonly missing: readonly number[];
  /** Who lacks figures for these. */
  readonly lacking: readonly Partner[];
}

/** Whose last figure is older than this many years lets no page wait for the next: it is told as missing. */
const reportsWithin = 5;

/**
 * The pair of years that a page of this view shows in place of the one asked for; null if that one can be shown, or no
 * year has a figure. Years that nobody asked for, those of the default, need a figure of every country shown that still
 * reports, on every side shown; years that were chosen need one of any. Else the year moves to the nearest earlier one
 * that has them, or the nearest later one, and the year compared to the nearest other one, of two the earlier.
 */
export function knownYears(book: Book, view: View, bounds: Bounds): KnownYears | null {
  const { first, last } = bounds;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const series = ledgersOf(view.ledger).flatMap((ledger) =>
    view.countries.map((country) => ({
      country,
      figures: new Map(years.map((year) => [year, shownFigure(book, view, ledger, country, year)])),
    })),
  );
  const has = ({ figures }: (typeof series)[number], year: number) => figures.get(year) != null;
  // Several are only added up over whole years.
  const hasWhole = ({ figures }: (typeof series)[number], year: number) =>
    view.countries.length === 1 ? figures.get(year) != null : figures.get(year)?.partial === false;
  const usual = defaultView(bounds);
  const isChosen = view.year !== usual.year || view.compare !== usual.compare;
  const reporting = series.filter((one) =>
    years.some((year) => year > view.year - reportsWithin && year <= view.year && has(one, year)),
  );
  const isKnown = (year: number) => series.some((one) => has(one, year));
  const isWhole = (year: number) => reporting.length > 0 && reporting.every((one) => hasWhole(one, year));
  const canShow = isChosen ? isKnown : (year: number) => isWhole(year) || (!years.some(isWhole) && isKnown(year));
  if (canShow(view.year) && canShow(view.compare)) return null;
  const known = years.filter(canShow);
  const year = known.findLast((one) => one <= view.year) ?? known[0];
  if (year === undefined) return null;
  const distance = (one: number) => Math.abs(one - view.compare);
  const [nearest = year] = known.filter((one) => one !== year).toSorted((a, b) => distance(a) - distance(b) || a - b);
  const missing = years.filter((one) => (one === view.year || one === view.compare) && !canShow(one));
  const lacks = series.filter((one) => missing.some((each) => !hasWhole(one, each)));
  return {
    year,
    compare: view.compare === view.year ? year : nearest,
    missing,
    lacking: view.countries.filter((country) => lacks.some((one) => one.country === country)),
  };
}
