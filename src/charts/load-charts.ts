import type { Book } from "../data/book.ts";
import type { View } from "../view/view.ts";
import type { AnyChart, ChartDetails } from "./parts/chart.ts";
import { type ChartId, chartIds, charts } from "./registry.ts";

/** What has been loaded; nothing of it changes afterwards. */
const modules = new Map<ChartId, AnyChart>();
const extensions = new Map<AnyChart, AnyChart>();
const details = new Map<AnyChart, ChartDetails<unknown>>();

/** Rejects if its code cannot be loaded. */
export async function loadChart(id: ChartId): Promise<AnyChart> {
  // Each module pairs its own series with its own layout; which one it is does not matter to whoever draws it.
  const chart = modules.get(id) ?? ((await charts[id]()) as unknown as AnyChart);
  modules.set(id, chart);
  return chart;
}

/** Whatever `chartOf` may be asked for later, of these charts. Rejects if code cannot be loaded. */
export async function loadCharts(ids: readonly ChartId[] = chartIds): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      const chart = await loadChart(id);
      if (chart.extension) extensions.set(chart, await chart.extension.load());
    }),
  );
}

/** The same with what only files, slides and tables need of them. */
export async function loadChartsInFull(ids: readonly ChartId[] = chartIds): Promise<void> {
  await loadCharts(ids);
  await Promise.all(
    ids.flatMap(withExtension).map(async (chart) => {
      details.set(chart, await chart.details());
    }),
  );
}

function withExtension(id: ChartId): readonly AnyChart[] {
  const chart = loaded(id);
  const extension = extensions.get(chart);
  return extension ? [chart, extension] : [chart];
}

function loaded(id: ChartId): AnyChart {
  const chart = modules.get(id);
  if (!chart) throw new Error(`The chart ${id} is not loaded yet`);
  return chart;
}

/** The chart that draws a view: the one of this id, or what extends it. Throws if `loadCharts` has not been awaited. */
export function chartOf({ chart: id, view, book }: ChartQuestion): AnyChart {
  const chart = loaded(id);
  return (chart.extension?.isAsked(view, book) && extensions.get(chart)) || chart;
}

export interface ChartQuestion {
  readonly chart: ChartId;
  readonly view: View;
  readonly book: Book;
}

/** Throws if `loadChartsInFull` has not been awaited. */
export function detailsOf(chart: AnyChart): ChartDetails<unknown> {
  const known = details.get(chart);
  if (!known) throw new Error(`What files need of the chart ${chart.id} is not loaded yet`);
  return known;
}
