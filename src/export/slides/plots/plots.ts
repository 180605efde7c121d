import type { ChartId } from "../../../charts/registry.ts";
import { gapSeries } from "../../../series/gap-series.ts";
import { ledgersSeries } from "../../../series/ledgers-series.ts";
import { multiplesSeries } from "../../../series/multiples-series.ts";
import { rankingSeries } from "../../../series/ranking-series.ts";
import { slopeSeries } from "../../../series/slope-series.ts";
import { tradeSeries } from "../../../series/trade-series.ts";
import type { Subject } from "../../subject.ts";
import { gapPlot } from "./gap-plot.ts";
import { ledgersPlot } from "./ledgers-plot.ts";
import { multiplesPlots } from "./multiples-plot.ts";
import type { Plot } from "./plot.ts";
import { rankingPlot } from "./ranking-plot.ts";
import { slopePlot } from "./slope-plot.ts";
import { tradePlot } from "./trade-plot.ts";

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
  trade: ({ book, view, words }) => [{ plot: tradePlot(tradeSeries(book, view), words) }],
  spine: ({ book, view, words }) => [{ plot: tradePlot(tradeSeries(book, view), words) }],
  ranking: ({ book, view, words }) => [{ plot: rankingPlot(rankingSeries(book, view), words) }],
  ledgers: ({ book, view, words }) => [{ plot: ledgersPlot(ledgersSeries(book, view), words) }],
  gap: ({ book, view, words }) => [{ plot: gapPlot(gapSeries(book, view), words) }],
  multiples: ({ book, view, words }) => multiplesPlots(multiplesSeries(book, view), words),
  slope: ({ book, view, words }) => [{ plot: slopePlot(slopeSeries(book, view), words) }],
};

/** Empty without anything to draw, too: a chart without a figure would be an empty frame. */
export function plotsOf(subject: Subject): Plots {
  const found = plots[subject.chart]?.(subject) ?? [];
  const isKnown = ({ plot }: Plots[number]) =>
    plot.series.some(({ values }) => values.some((value) => value !== null)) || plot.marks.length > 0;
  return found.some(isKnown) ? found : [];
}
