import { creditedName } from "../../../src/series/credit.ts";
import { packRows, shortName } from "../../../src/data/parts/packed-rows.ts";
import type { LightTables } from "../../../src/embed/light/light-data.ts";
import { unusualRounding } from "../../../src/data/parts/table-parts.ts";
import { openBook } from "../../../src/data/book.ts";
import { centralAsia, contextPartners } from "../../../src/data/countries.ts";
import { contextFigureOf, contextPartialsOf } from "../../../src/data/figures/context-figure.ts";
import { cumulatedFigure, monthFigure } from "../../../src/data/figures/month-figures.ts";
import type { Figure } from "../../../src/data/figures/figure-type.ts";
import { figureOf } from "../../../src/data/figures/figure.ts";
import { publishedFigure } from "../../../src/data/figures/published-facts.ts";
import { yearsCovered } from "../../../src/data/period.ts";
import { flows } from "../../../src/view/view.ts";
import type { Dataset, Denominator, LedgerEvent, TradeFact, YuanFact } from "../../../src/data/schema/schema.ts";

/**
 * What embeds need of the dataset to draw any view, in parts: figures always, months for the chart that follows them, events
 * where a chart shows them, of which some show summits alone and only maps need to know where, what trade is set against in
 * the units that do so.
 */
export type LightPart = "figures" | "months" | "summits" | "events" | "events-on-map" | "gdp" | "capita";

type Place = NonNullable<LedgerEvent["place"]>;

export function lightTables(dataset: Dataset): Readonly<Record<LightPart, LightTables>> {
  const { name, sourcesOf } = sourcesIn(dataset);
  const { growth, events, denominators } = dataset;
  const { ofYears, ofMonths } = rowsOfFigures(dataset);
  const goals = dataset.goals.filter(({ kind }) => kind === "trade");
  const amounts = (rows: ReadonlySet<object>) => {
    // Like rows beside each other: a shorter file, and no choice goes by their order.
    const kept = <Row extends TradeFact | YuanFact>(all: readonly Row[]) =>
      all.filter((row) => rows.has(row)).toSorted((one, other) => compare(lineOf(one), lineOf(other)));
    const [trade, yuan] = [kept(dataset.trade), kept(dataset.yuan)];
    const without = ["asPublished", "note"];
    return {
      sources: [...trade, ...yuan].map(({ source }) => source),
      tables: {
        trade: packRows(
          trade.map((row) => ({ ...row, ...unusualRounding(row), source: name(row.source) })),
          without,
        ),
        yuan: packRows(
          yuan.map((row) => ({ ...row, source: name(row.source) })),
          without,
        ),
      },
    };
  };
  const [years, months] = [amounts(ofYears), amounts(ofMonths)];
  const others = [...growth.map(({ source }) => source), ...goals.flatMap(({ sources }) => sources)];
  const setAgainst = (indicator: Denominator["indicator"]): LightTables => {
    const rows = denominators.filter((row) => row.indicator === indicator);
    return {
      sources: packRows(sourcesOf(rows.map(({ source }) => source))),
      denominators: packRows(rows.map((row) => ({ ...row, source: name(row.source) }))),
    };
  };
  const withoutPoint = ({ name: place, country }: Place) => ({ name: place, country });
  const packedEvents = (
    shown: readonly LedgerEvent[],
    placeOf: (place: Place) => object,
    without: readonly string[] = [],
  ): LightTables => ({
    // Nothing is chosen among them: their publishers are named, no more.
    sources: packRows(sourcesOf(shown.flatMap(({ sources }) => sources)), ["published", "kind"]),
    events: packRows(
      shown.map(({ place, ...event }) => ({
        ...event,
        ...(place && { place: placeOf(place) }),
        sources: event.sources.map(name),
      })),
      ["summary", "outcomes", "endDate", ...without],
    ),
  });
  return {
    figures: {
      ...years.tables,
      sources: packRows(sourcesOf([...years.sources, ...others])),
      countries: packRows(dataset.countries, ["alpha2", "numeric"]),
      growth: packRows(
        growth.map((row) => ({ ...row, source: name(row.source) })),
        ["note"],
      ),
      goals: packRows(
        goals.map((goal) => ({ ...goal, sources: goal.sources.map(name) })),
        ["title", "by", "event", "outcome"],
      ),
    },
    months: { ...months.tables, sources: packRows(sourcesOf(months.sources)) },
    summits: packedEvents(
      events.filter(({ type }) => type === "summit"),
      withoutPoint,
    ),
    events: packedEvents(events, withoutPoint),
    "events-on-map": packedEvents(events, (place) => place, ["format"]),
    gdp: setAgainst("gdp"),
    capita: setAgainst("population"),
  };
}

function lineOf({ reporter, partner, flow, period, source }: TradeFact | YuanFact): string {
  return [reporter, partner, flow, period, source].join(" ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The rows that figures rest on: what was published beside them is told by cards of the whole page. Every question that a
 * chart can ask of one party in one year is asked, of all flows, and balances rest on nothing else; and then of its months.
 */
function rowsOfFigures(dataset: Dataset) {
  const book = openBook(dataset);
  const ofYears = new Set<object>();
  const ofMonths = new Set<object>();
  const add = (rows: Set<object>, figure: Figure | null) => {
    if (!figure) return;
    for (const row of [figure.fact, ...(figure.yuan ?? [])]) if (row && !ofYears.has(row)) rows.add(row);
    for (const input of figure.inputs) add(rows, input);
  };
  const [first, last] = yearsCovered(dataset);
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
    (["china", "partner"] as const).flatMap((ledger) => flows.map((flow) => ({ year, ledger, flow }))),
  );
  for (const { year, ledger, flow } of periods) {
    for (const country of [...centralAsia, ...contextPartners, "C5"] as const) {
      add(ofYears, publishedFigure(book, { ledger, country, period: String(year) }, flow));
    }
    for (const country of centralAsia) {
      add(ofYears, figureOf(book, ledger, country, year, flow, { allowPartial: true }));
    }
    for (const country of contextPartners) {
      add(ofYears, contextFigureOf(book, country, ledger, year, flow));
      for (const figure of contextPartialsOf(book, country, ledger, year, flow)) add(ofYears, figure);
    }
  }
  for (const { year, ledger, flow } of periods) {
    for (const country of centralAsia) {
      for (let month = 1; month <= 12; month++) {
        add(ofMonths, cumulatedFigure(book, ledger, country, year, month, flow));
        add(ofMonths, monthFigure(book, ledger, country, year, month, flow));
      }
    }
  }
  return { ofYears, ofMonths };
}

/**
 * Sources by short names: those of figures first, in the order of their ids, by which the last rule of a choice goes, then
 * all others by their publishers.
 */
function sourcesIn(dataset: Dataset) {
  const { trade, yuan, growth, denominators, events } = dataset;
  const ofFigures = new Set([...trade, ...yuan, ...growth, ...denominators].map(({ source }) => source));
  const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
  const ofEvents = events.flatMap(({ sources }) => sources);
  // Like names beside each other make a shorter file.
  const byPublisher = ofEvents.toSorted((a, b) => compare(publishers.get(a) ?? "", publishers.get(b) ?? ""));
  const ids = new Set([...[...ofFigures].toSorted(compare), ...byPublisher]);
  const names = new Map([...ids].map((id, index) => [id, shortName(index)]));
  const name = (id: string) => names.get(id) ?? id;
  const sourcesOf = (wanted: readonly string[]) => {
    const set = new Set(wanted);
    return dataset.sources
      .filter(({ id }) => set.has(id))
      .map(({ id, publisher, published, kind }) => ({
        id: name(id),
        // Those of figures are chosen among by their publishers as well, the others are credited, no more.
        publisher: ofFigures.has(id) ? publisher : creditedName(publisher),
        published,
        kind,
      }))
      .toSorted((a, b) => compare(a.id, b.id));
  };
  return { name, sourcesOf };
}
