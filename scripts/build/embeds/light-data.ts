import { packRows } from "../../../src/embed/light/packed-rows.ts";
import type { LightTables } from "../../../src/embed/light/light-data.ts";
import { roundingOf } from "../../../src/data/rounding.ts";
import { openBook } from "../../../src/data/book.ts";
import { centralAsia, contextPartners } from "../../../src/data/countries.ts";
import { contextFigureOf, contextPartialsOf } from "../../../src/data/figures/context-figure.ts";
import { cumulatedFigure } from "../../../src/data/figures/cumulated-figure.ts";
import type { Figure } from "../../../src/data/figures/figure-type.ts";
import { publishedFigure } from "../../../src/data/figures/published-facts.ts";
import { yearsCovered } from "../../../src/data/period.ts";
import { flows } from "../../../src/view/view.ts";
import type { Dataset, TradeFact, YuanFact } from "../../../src/data/schema/schema.ts";

/** What embeds need of the dataset to draw any view, in parts: figures always, the rest where a chart or unit asks for it. */
export type LightPart = "figures" | "events" | "denominators";

export function lightTables(dataset: Dataset): Readonly<Record<LightPart, LightTables>> {
  const { name, sourcesOf } = sourcesIn(dataset);
  const { growth, events, denominators } = dataset;
  const needed = rowsOfFigures(dataset);
  // Like rows beside each other: a shorter file, and no choice goes by their order.
  const kept = <Row extends TradeFact | YuanFact>(rows: readonly Row[]) =>
    rows.filter((row) => needed.has(row)).toSorted((a, b) => compare(lineOf(a), lineOf(b)));
  const [trade, yuan] = [kept(dataset.trade), kept(dataset.yuan)];
  const goals = dataset.goals.filter(({ kind }) => kind === "trade");
  return {
    figures: {
      sources: packRows(
        sourcesOf([
          ...[...trade, ...yuan, ...growth].map(({ source }) => source),
          ...goals.flatMap(({ sources }) => sources),
        ]),
      ),
      countries: packRows(dataset.countries.map(({ code, capital, office }) => ({ code, capital, office }))),
      trade: packRows(
        trade.map((row) => ({ ...row, rounding: roundingOf(row), source: name(row.source) })),
        ["asPublished", "note"],
      ),
      yuan: packRows(
        yuan.map((row) => ({ ...row, source: name(row.source) })),
        ["asPublished", "note"],
      ),
      growth: packRows(
        growth.map((row) => ({ ...row, source: name(row.source) })),
        ["note"],
      ),
      goals: packRows(
        goals.map((goal) => ({ ...goal, sources: goal.sources.map(name) })),
        ["title", "by", "event", "outcome"],
      ),
    },
    events: {
      // Nothing is chosen among them: their publishers are named, no more.
      sources: packRows(
        sourcesOf(events.flatMap(({ sources }) => sources)).map(({ id, publisher }) => ({ id, publisher })),
      ),
      events: packRows(
        events.map((event) => ({ ...event, sources: event.sources.map(name) })),
        ["summary", "outcomes"],
      ),
    },
    denominators: {
      sources: packRows(sourcesOf(denominators.map(({ source }) => source))),
      denominators: packRows(denominators.map((row) => ({ ...row, source: name(row.source) }))),
    },
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
 * chart can ask of one party in one period is asked, of all flows, and balances rest on nothing else.
 */
function rowsOfFigures(dataset: Dataset): ReadonlySet<object> {
  const book = openBook(dataset);
  const rows = new Set<object>();
  const add = (figure: Figure | null) => {
    if (!figure) return;
    for (const row of [figure.fact, ...(figure.yuan ?? [])]) if (row) rows.add(row);
    figure.inputs.forEach(add);
  };
  const [first, last] = yearsCovered(dataset);
  const periods = new Set([...dataset.trade, ...dataset.yuan].map(({ period }) => period));
  for (const ledger of ["china", "partner"] as const) {
    for (const flow of flows) {
      for (const country of [...centralAsia, ...contextPartners, "C5"] as const) {
        for (const period of periods) add(publishedFigure(book, { ledger, country, period }, flow));
      }
      for (let year = first; year <= last; year++) {
        for (const country of contextPartners) {
          for (const figure of [
            contextFigureOf(book, country, ledger, year, flow),
            ...contextPartialsOf(book, country, ledger, year, flow),
          ])
            add(figure);
        }
        for (const country of centralAsia) {
          for (let month = 1; month <= 12; month++) add(cumulatedFigure(book, ledger, country, year, month, flow));
        }
      }
    }
  }
  return rows;
}

/**
 * Sources by short names: those of figures first, in the order of their ids, by which the last rule of a choice goes, then
 * all others as events name them.
 */
function sourcesIn(dataset: Dataset) {
  const { trade, yuan, growth, denominators, events } = dataset;
  const ofFigures = new Set([...trade, ...yuan, ...growth, ...denominators].map(({ source }) => source));
  const ids = new Set([...[...ofFigures].toSorted(compare), ...events.flatMap(({ sources }) => sources)]);
  const names = new Map([...ids].map((id, index) => [id, index.toString(36).padStart(2, "0")]));
  const name = (id: string) => names.get(id) ?? id;
  const sourcesOf = (wanted: readonly string[]) => {
    const set = new Set(wanted);
    return dataset.sources
      .filter(({ id }) => set.has(id))
      .map(({ id, publisher, published, kind }) => ({ id: name(id), publisher, published, kind }))
      .toSorted((a, b) => compare(a.id, b.id));
  };
  return { name, sourcesOf };
}
