import type { ReactElement } from "react";
import type { AnyChart, Frame, NumberedName, Plots, ProjectInYear, Sizing, TableData } from "../charts/parts/chart.ts";
import type { Medium } from "../charts/parts/medium.ts";
import type { LegendEntry } from "../charts/parts/marks/legend.tsx";
import { wholeSourceOf } from "../data/parts/whole-rows.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import type { EventTitle, Source } from "../data/schema/schema.ts";
import { creditedSources } from "../series/credit.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { View } from "../view/view.ts";
import { chartOf, detailsOf } from "../charts/load-charts.ts";
import type { Subject } from "./subject.ts";

/** All that a chart says and shows in one view, as every file of it needs it. */
export interface Drawing {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  readonly numbered: readonly NumberedName[];
  readonly notes: readonly string[];
  readonly table: TableData;
  /** As native charts of a slide; null where it is drawn as shapes. */
  readonly plots: Plots | null;
  /** Null for a chart that shows none. */
  readonly events: readonly EventTitle[] | null;
  readonly projects: readonly ProjectInYear[] | null;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  /** Nominal size in px; only the map's width is more than nominal. */
  readonly frame: Frame;
  readonly sizing: Sizing;
  /** Its marks, drawn for a medium. */
  readonly marks: (medium: Medium) => ReactElement;
}

/** Above the page's charts it is the page that says so. */
function asOfNote({ asof }: View, i18n: I18n): readonly string[] {
  return asof === null ? [] : [i18n.t("asof.note", { day: i18n.date(asof) })];
}

/** Throws if the chart has not been loaded in full. */
export function drawingOf(subject: Subject): Drawing {
  return drawingWith(chartOf(subject), subject);
}

/** The same view drawn by another chart. */
export function drawingWith(chart: AnyChart, subject: Subject): Drawing {
  const { book, view, i18n } = subject;
  const series = chart.series(book, view);
  const layout = chart.layout(series, i18n);
  const figures = chart.figures(series);
  return {
    title: chart.title(series, i18n),
    subtitle: chart.subtitle(series, i18n),
    description: chart.description(series, i18n),
    legend: chart.legend(series, i18n),
    numbered: chart.numbered?.(series) ?? [],
    notes: [...asOfNote(view, i18n), ...chart.notes(series, i18n)],
    get table() {
      return detailsOf(chart).table(series, i18n);
    },
    get plots() {
      return plotsOf(detailsOf(chart).plots?.(series, i18n));
    },
    get events() {
      return detailsOf(chart).events?.(series) ?? null;
    },
    get projects() {
      return detailsOf(chart).projects?.(series) ?? null;
    },
    figures,
    sources: creditedSources(
      chart.sources(series).map((source) => wholeSourceOf(book, source)),
      figures,
    ),
    frame: { width: layout.width, height: layout.height },
    sizing: chart.sizing,
    marks: (medium) => chart.Marks({ layout, i18n, medium }),
  };
}

/** None without anything to draw: a chart without a figure would be an empty frame. */
function plotsOf(plots: Plots | undefined): Plots | null {
  const isKnown = ({ plot: { series, over } }: Plots["panels"][number]) =>
    [...series, ...over.filter(({ kind }) => kind === "levels")].some(({ values }) =>
      values.some((value) => value !== null),
    );
  return plots?.panels.some(isKnown) ? plots : null;
}
