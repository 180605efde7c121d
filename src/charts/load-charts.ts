import type { Book } from "../data/book.ts";
import type { View } from "../view/view.ts";
import { type AnyChart, askedExtension, type ChartDetails, type ChartExtension } from "./parts/chart.ts";
import { type ChartId, chartIds, charts } from "./registry.ts";

/** What has been loaded; nothing of it changes afterwards. */
const modules = new Map<ChartId, AnyChart>();
const extensions = new Map<ChartExtension, AnyChart>();
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
      for (const extension of chart.extensions ?? []) extensions.set(extension, await extension.load());
    }),
  );
}

/** The same with what only files, slides and tables need of them. */
export async function loadChartsInFull(ids: readonly ChartId[] = chartIds): Promise<void> {
  await loadCharts(ids);
  await Promise.all(
    ids.flatMap(withExtensions).map(async (chart) => {
      details.set(chart, await chart.details());
    }),
  );
}

function withExtensions(id: ChartId): readonly AnyChart[] {
  const chart = loaded(id);
  return [chart, ...(chart.extensions ?? []).flatMap((extension) => extensions.get(extension) ?? [])];
}

function loaded(id: ChartId): AnyChart {
  const chart = modules.get(id);
  if (!chart) throw new Error(`The chart ${id} is not loaded yet`);
  return chart;
}

/** The chart that draws a view: the one of this id, or what extends it. Throws if `loadCharts` has not been awaited. */
export function chartOf({ chart: id, view, book }: ChartQuestion): AnyChart {
  const chart = loaded(id);
  const extension = askedExtension(chart, view, book);
  return (extension && extensions.get(extension)) ?? chart;
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
