import type { Book } from "../../data/book.ts";
import { changeOf } from "../../data/figures/change-figure.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import { baseYearOf, type Flow, type Ledger, type Unit, type View } from "../../view/view.ts";
import { type DenominatorGap, denominatorGap } from "../../series/denominator-gap.ts";
import { axisOf, type ShownAxis } from "../../series/shown-axis.ts";
import { ledgersOf, shownFigure } from "../../series/shown-figure.ts";
import { figureTogether } from "../../series/together.ts";

/** One line from the compared year to the year shown. */
export interface SlopeLine {
  /** "C5" for all shown countries together. */
  readonly country: Partner | "C5";
  readonly ledger: Ledger;
  /** In the unit of the view; null where the book is silent or the unit cannot be formed. */
  readonly from: Figure | null;
  readonly to: Figure | null;
  /** Per cent; null unless both ends are known and can be compared. */
  readonly change: Figure | null;
}

export interface SlopeSeries extends ShownAxis {
  /** Countries in the page's order, then all together where that is known for both years. */
  readonly lines: readonly SlopeLine[];
  readonly countries: readonly Partner[];
  readonly ledgers: readonly Ledger[];
  readonly flow: Flow;
  readonly unit: Unit;
  readonly year: number;
  readonly compare: number;
  readonly years: readonly [number, number];
  /** The year that stands at 100 when an index is shown. */
  readonly baseYear: number;
  /** What trade cannot be set against in the two years, in the unit asked for. */
  readonly gap: DenominatorGap | null;
}

export function slopeSeries(book: Book, view: View): SlopeSeries {
  const { countries, flow, unit, year, compare, years } = view;
  const ledgers = ledgersOf(view.ledger);
  const lines = ledgers.flatMap((ledger) => {
    const ofCountries = countries.map((country) =>
      lineOf(country, ledger, (when) => shownFigure(book, view, ledger, country, when), view),
    );
    const together = lineOf("C5", ledger, (when) => togetherIn(book, view, ledger, when), view);
    return together.from && together.to ? [...ofCountries, together] : ofCountries;
  });
  const drawn = lines.flatMap(({ from, to }) => [from, to]).filter((figure) => figure !== null);
  const gap = denominatorGap(book, view, [year, compare]);
  return {
    ...axisOf(view, "lines", drawn),
    lines,
    countries,
    ledgers,
    flow,
    unit,
    year,
    compare,
    years,
    baseYear: baseYearOf(view),
    gap,
  };
}

function lineOf(
  country: SlopeLine["country"],
  ledger: Ledger,
  figureIn: (year: number) => Figure | null,
  { year, compare }: Pick<View, "year" | "compare">,
): SlopeLine {
  const [from, to] = [figureIn(compare), figureIn(year)];
  return { country, ledger, from, to, change: from && to && year !== compare ? changeOf(from, to) : null };
}

/** One country is its own line already, and the share of all five is always a hundred. */
function togetherIn(book: Book, view: View, ledger: Ledger, year: number): Figure | null {
  if (view.countries.length < 2) return null;
  if (view.unit === "share" && view.countries.length === centralAsia.length) return null;
  return figureTogether(book, view, ledger, view.countries, year);
}

export function slopeFigures(series: SlopeSeries): readonly Figure[] {
  return series.lines.flatMap(({ from, to, change }) => [from, to, change]).filter((figure) => figure !== null);
}

/** Ids of all sources that the drawn figures rest on. */
export function slopeSources(series: SlopeSeries): readonly string[] {
  return [...new Set(slopeFigures(series).flatMap(sourcesOf))];
}
