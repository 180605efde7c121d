import type { Book } from "../../data/book.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { figureOf, sourcesOf } from "../../data/figures/figure.ts";
import { periodOf } from "../../data/period.ts";
import { baseYearOf, type Flow, type Ledger, type LedgerChoice, type Unit, type View } from "../../view/view.ts";
import { type DenominatorGap, denominatorGap } from "../denominator-gap.ts";
import { ledgersOf } from "../shown-figure.ts";
import { pairedCountries } from "../trade-column.ts";
import { figureTogether } from "../together.ts";
import { type SummitPair, summitPair } from "../summit-pair.ts";

/** What the page says about a view in one sentence, before it is put into words. */
export interface Sentence {
  readonly flow: Flow;
  readonly unit: Unit;
  readonly ledger: LedgerChoice;
  /** The two years compared, the earlier one first; only one if a year is compared with itself. */
  readonly years: readonly number[];
  /** The year that stands at 100 in an index. */
  readonly base: number;
  /** The summits whose last full years before them are compared. */
  readonly summits: SummitPair | null;
  /** What trade cannot be set against for these years, in the unit asked for. */
  readonly gap: DenominatorGap | null;
  /** What each of the chosen books says; figures of two books are never combined. */
  readonly statements: readonly Statement[];
  /** Whether the two statements are of the same countries and the same one year, to be set side by side. */
  readonly paired: boolean;
  /** Ids of the sources that the figures rest on. */
  readonly sources: readonly string[];
}

/** What one ledger says. */
export interface Statement {
  readonly ledger: Ledger;
  /** Whom the figures stand for: all chosen countries, or those of them that have figures. */
  readonly countries: readonly Partner[];
  /** In time order: two, or one if nothing else is known or asked for, or none. */
  readonly figures: readonly Figure[];
  /** False for two spans of different months, between which no change may be named. */
  readonly comparable: boolean;
  /** Whether the figures are those of the largest of the five. */
  readonly largest: boolean;
  /** Countries that lack figures for a whole year needed here, with those years. */
  readonly silent: readonly Silence[];
  /** Why there are no figures, if there are none. */
  readonly reason: Reason | null;
}

export interface Silence {
  readonly country: Partner;
  readonly years: readonly number[];
}

/**
 * `no-unit`: a balance has neither shares nor an index; `no-total`, `no-base`, `no-denominator`: what shares and indices
 * are of, and what trade is set against.
 */
export type Reason = "no-figure" | "no-total" | "no-base" | "no-denominator" | "no-unit";

export function sentenceOf(book: Book, view: View): Sentence {
  const years = [...new Set([view.year, view.compare])].toSorted((a, b) => a - b);
  const pair = pairOf(book, view);
  const statements = pair ?? ledgersOf(view.ledger).map((ledger) => statementOf(book, view, ledger, years));
  const figures = statements.flatMap((statement) => statement.figures);
  return {
    flow: view.flow,
    unit: view.unit,
    ledger: view.ledger,
    years,
    base: baseYearOf(view),
    summits: summitPair(book, years),
    gap: denominatorGap(book, view, years),
    statements,
    paired: pair !== null,
    sources: [...new Set(figures.flatMap(sourcesOf))],
  };
}

function statementOf(book: Book, view: View, ledger: Ledger, years: readonly number[]): Statement {
  if (view.flow === "balance" && (view.unit === "share" || view.unit === "index"))
    return nothing(ledger, view.countries, [], "no-unit");
  const asked = view.unit === "share" ? largestShare(book, view, ledger, years) : view.countries;
  // A share needs all five, whoever was asked for.
  const needed = view.unit === "share" ? centralAsia : asked;
  const found = (countries: readonly Partner[], of: readonly number[]) => {
    const figures = of.map((year) => figureTogether(book, view, ledger, countries, year));
    return figures.every((figure) => figure !== null) ? figures : null;
  };
  // Everybody asked for, else those who have all figures, else the year itself, else the one it is compared with.
  for (const of of [years, [view.year], [view.compare]]) {
    for (const countries of [asked, asked.filter((country) => found([country], of)?.every(isFullYear))]) {
      const figures = countries.length > 0 ? found(countries, of) : null;
      if (!figures) continue;
      const complete = figures.length === years.length;
      return {
        ledger,
        countries,
        figures,
        comparable: haveSameMonths(figures),
        largest: asked !== view.countries,
        silent: silencesOf(book, view, ledger, years, complete ? without(asked, countries) : needed),
        reason: null,
      };
    }
  }
  return nothing(ledger, asked, silencesOf(book, view, ledger, years, needed), reasonOf(book, view, ledger, years));
}

/**
 * Both sides side by side, where both are asked for: of the countries of which both have the whole year, as the columns
 * are, in the year itself or else the nearest one on the way to that which it is compared with. Null where there are none, and for shares, which are of all.
 */
function pairOf(book: Book, view: View): readonly Statement[] | null {
  if (view.ledger !== "both" || view.unit === "share") return null;
  const step = Math.sign(view.compare - view.year) || 1;
  for (let year = view.year; (view.compare - year) * step >= 0; year += step) {
    const isKnown = (code: Partner, ledger: Ledger) => figureTogether(book, view, ledger, [code], year) !== null;
    const countries = pairedCountries(book, view, year).filter((code) =>
      ledgersOf(view.ledger).every((ledger) => isKnown(code, ledger)),
    );
    const others = without(view.countries, countries);
    const pair = ledgersOf(view.ledger).flatMap((ledger): Statement[] => {
      const figure = countries.length > 0 ? figureTogether(book, view, ledger, countries, year) : null;
      const silent = silencesOf(book, view, ledger, [year], others);
      const said = { ledger, countries, comparable: true, largest: false, silent, reason: null };
      return figure && isFullYear(figure) ? [{ ...said, figures: [figure] }] : [];
    });
    if (pair.length > 1) return pair;
  }
  return null;
}

function nothing(ledger: Ledger, countries: readonly Partner[], silent: readonly Silence[], reason: Reason): Statement {
  return { ledger, countries, figures: [], comparable: false, largest: false, silent, reason };
}

/** All five together are always 100 %: of them, the one speaks that is the largest in the later year known. */
function largestShare(book: Book, view: View, ledger: Ledger, years: readonly number[]): readonly Partner[] {
  if (view.countries.length < centralAsia.length) return view.countries;
  for (const year of years.toReversed()) {
    const shares = centralAsia.flatMap((country) => {
      const figure = figureTogether(book, view, ledger, [country], year);
      return figure ? [{ country, value: figure.value }] : [];
    });
    const [largest] = shares.toSorted((a, b) => b.value - a.value);
    if (largest) return [largest.country];
  }
  return view.countries;
}

function reasonOf(book: Book, view: View, ledger: Ledger, asked: readonly number[]): Reason {
  const { unit, countries, flow } = view;
  if (unit === "share") return "no-total";
  if (denominatorGap(book, view, asked)) return "no-denominator";
  const haveBase = countries.some((country) => figureOf(book, ledger, country, baseYearOf(view), flow)?.value);
  return unit === "index" && !haveBase ? "no-base" : "no-figure";
}

/** Who lacks which of the years needed. */
function silencesOf(
  book: Book,
  view: View,
  ledger: Ledger,
  years: readonly number[],
  countries: readonly Partner[],
): Silence[] {
  const { unit, flow } = view;
  const base = baseYearOf(view);
  const needed = unit === "index" ? [...new Set([base, ...years])].toSorted((a, b) => a - b) : years;
  return countries
    .map((country) => ({ country, years: needed.filter((year) => !figureOf(book, ledger, country, year, flow)) }))
    .filter((silence) => silence.years.length > 0);
}

function without(countries: readonly Partner[], others: readonly Partner[]): readonly Partner[] {
  return countries.filter((country) => !others.includes(country));
}

function isFullYear(figure: Figure): boolean {
  return !figure.partial;
}

function haveSameMonths(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ period }) => periodOf(period).months.join())).size === 1;
}
