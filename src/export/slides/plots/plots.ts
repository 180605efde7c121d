import type { ChartId } from "../../../charts/registry.ts";
import { gapSeries } from "../../../charts/gap/gap-series.ts";
import { ledgersSeries } from "../../../charts/ledgers/ledgers-series.ts";
import { multiplesSeries } from "../../../charts/multiples/multiples-series.ts";
import { rankingSeries } from "../../../charts/ranking/ranking-series.ts";
import { slopeSeries } from "../../../charts/slope/slope-series.ts";
import { tradeSeries } from "../../../charts/trade/trade-series.ts";
import type { Subject } from "../../subject.ts";
import { gapPlot } from "../../../charts/gap/gap-plot.ts";
import { ledgersPlot } from "../../../charts/ledgers/ledgers-plot.ts";
import { multiplesPlots } from "../../../charts/multiples/multiples-plot.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";
import { rankingPlot } from "../../../charts/ranking/ranking-plot.ts";
import { slopePlot } from "../../../charts/slope/slope-plot.ts";
import { tradePlot } from "../../../charts/trade/trade-plot.ts";

interface PlotPanel {
  readonly plot: Plot;
  /** Of one among several, and its last figure. */
  readonly title?: string;
  readonly last?: string;
  /** The panel in a sentence, for those who cannot see it. */
  readonly alt?: string;
}

/** What a chart is as native charts: one, or small ones under titles of their own; none is drawn as shapes alone. */
export type Plots = readonly PlotPanel[];

/** A chart without an entry is drawn as shapes: a new one is its own file and a line here. */
const plots: Readonly<Partial<Record<ChartId, (subject: Subject) => Plots>>> = {
  trade: ({ book, view, i18n }) => [{ plot: tradePlot(tradeSeries(book, view), i18n) }],
  spine: ({ book, view, i18n }) => [{ plot: tradePlot(tradeSeries(book, view), i18n) }],
  ranking: ({ book, view, i18n }) => [{ plot: rankingPlot(rankingSeries(book, view), i18n) }],
  ledgers: ({ book, view, i18n }) => [{ plot: ledgersPlot(ledgersSeries(book, view), i18n) }],
  gap: ({ book, view, i18n }) => [{ plot: gapPlot(gapSeries(book, view), i18n) }],
  multiples: ({ book, view, i18n }) => multiplesPlots(multiplesSeries(book, view), i18n),
  slope: ({ book, view, i18n }) => [{ plot: slopePlot(slopeSeries(book, view), i18n) }],
};

/** Empty without anything to draw, too: a chart without a figure would be an empty frame. */
export function plotsOf(subject: Subject): Plots {
  const found = plots[subject.chart]?.(subject) ?? [];
  const isKnown = ({ plot }: Plots[number]) =>
    plot.series.some(({ values }) => values.some((value) => value !== null)) || plot.marks.length > 0;
  return found.some(isKnown) ? found : [];
}
