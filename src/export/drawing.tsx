import type { Frame, TableData } from "../charts/parts/chart.ts";
import type { LegendEntry } from "../charts/parts/legend.tsx";
import { sourceOf } from "../data/book.ts";
import { centralAsia } from "../data/countries.ts";
import type { Figure } from "../data/figure.ts";
import type { Source } from "../data/schema.ts";
import type { Words } from "../i18n/words.ts";
import type { View } from "../view/view.ts";
import { moduleOf } from "./chart-module.ts";
import type { Subject } from "./subject.ts";

/** All that a chart says and shows in one view, as every file of it needs it. */
export interface Drawing {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  readonly table: TableData;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  /** Nominal size in px; only the map's width is more than nominal. */
  readonly frame: Frame;
  /** The picture's markup: one `<svg>`, as it stands on the page. */
  readonly markup: string;
}

/** On the page the filters tell which countries are shown; a file has to say so itself, unless it is all of them. */
function namedCountries({ countries }: View, words: Words): string {
  if (countries.length === centralAsia.length) return "";
  return `${words.list(countries.map((code) => words.country(code)))} · `;
}

/** Above the page's charts it is the page that says so. */
function asOfNote({ asof }: View, words: Words): readonly string[] {
  return asof === null ? [] : [words.t("asof.note", { day: words.date(asof) })];
}

export function drawingOf(subject: Subject): Drawing {
  const { book, view, words, draw } = subject;
  const chart = moduleOf(subject);
  const series = chart.series(book, view);
  const layout = chart.layout(series, words);
  return {
    title: chart.title(series, words),
    subtitle: `${namedCountries(view, words)}${chart.subtitle(series, words)}`,
    description: chart.description(series, words),
    legend: chart.legend(series, words),
    notes: [...asOfNote(view, words), ...chart.notes(series, words)],
    table: chart.table(series, words),
    figures: chart.figures(series),
    sources: chart.sources(series).map((source) => sourceOf(book, source)),
    frame: { width: layout.width, height: layout.height },
    markup: draw(<chart.Marks layout={layout} words={words} />),
  };
}
