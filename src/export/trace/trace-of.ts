import type { Figure } from "../../data/figure.ts";
import { moduleOf } from "../chart-module.ts";
import type { Subject } from "../subject.ts";
import { queryOf } from "../view-query.ts";
import type { Trace, TraceFigure, TraceView } from "./trace.ts";

/** What a file that shows these charts tells of them; at least one. */
export function traceOf(subjects: readonly Subject[]): Trace {
  const [first] = subjects;
  if (!first) throw new Error("A file shows at least one chart");
  return {
    silkLedger: 1,
    made: first.day,
    address: first.address,
    version: first.datasetVersion,
    views: subjects.map(traceViewOf),
  };
}

/** As files carry it: JSON without line breaks. */
export function traceText(trace: Trace): string {
  return JSON.stringify(trace);
}

/** Also what a trace of an earlier day is compared with. */
export function traceViewOf({
  chart: id,
  book,
  view,
  words,
}: Pick<Subject, "chart" | "book" | "view" | "words">): TraceView {
  const chart = moduleOf({ chart: id, book, view });
  const series = chart.series(book, view);
  const figures = chart.figures(series).map(traceFigureOf);
  return {
    chart: id,
    lang: words.lang,
    title: chart.title(series, words),
    query: queryOf(book, view),
    figures: [...new Map(figures.map((figure) => [figureKey(figure), figure])).values()],
    sources: chart.sources(series),
  };
}

/** What tells a figure from the others of its view. */
export function figureKey({ ledger, country, period, flow, formula }: TraceFigure): string {
  return [ledger, country, period, flow, formula].join(" ");
}

function traceFigureOf({ ledger, country, period, flow, formula, value }: Figure): TraceFigure {
  return { ledger, country, period, flow, formula, value };
}
