import { eachOnce, type Figure } from "../../data/figures/figure-type.ts";
import { sourceOf } from "../../data/book.ts";
import { creditedSources } from "../../series/credit.ts";
import { chartOf } from "../../charts/load-charts.ts";
import type { Subject } from "../subject.ts";
import { queryOf } from "../view-query.ts";
import type { Provenance, ProvenanceFigure, ProvenanceView } from "./provenance.ts";

/** What a file that shows these charts tells of them; at least one. */
export function provenanceOf(subjects: readonly Subject[]): Provenance {
  const [first] = subjects;
  if (!first) throw new Error("A file shows at least one chart");
  return {
    silkLedger: 1,
    made: first.day,
    address: first.address,
    version: first.datasetVersion,
    views: subjects.map(provenanceViewOf),
  };
}

/** As files carry it: JSON without line breaks. */
export function provenanceText(provenance: Provenance): string {
  return JSON.stringify(provenance);
}

/** Also what the provenance of an earlier day is compared with. */
export function provenanceViewOf({
  chart: id,
  book,
  view,
  i18n,
}: Pick<Subject, "chart" | "book" | "view" | "i18n">): ProvenanceView {
  const chart = chartOf({ chart: id, book, view });
  const series = chart.series(book, view);
  const drawn = chart.figures(series);
  const sources = chart.sources(series).map((source) => sourceOf(book, source));
  return {
    chart: id,
    lang: i18n.lang,
    title: chart.title(series, i18n),
    query: queryOf(book, view),
    figures: eachOnce(drawn).map(provenanceFigureOf),
    sources: creditedSources(sources, drawn).map((source) => source.id),
  };
}

function provenanceFigureOf({ ledger, country, period, flow, formula, value }: Figure): ProvenanceFigure {
  return { ledger, country, period, flow, formula, value };
}
