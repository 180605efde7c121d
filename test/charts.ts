import { detailsOf, loadChart, loadChartsInFull } from "../src/charts/load-charts.ts";
import type { AnyChart, TableData } from "../src/charts/parts/chart.ts";
import { type ChartId, chartIds } from "../src/charts/registry.ts";
import type { I18n } from "../src/i18n/i18n.ts";

await loadChartsInFull();

/** Every chart of the registry, with all that is known of it. */
export const modules: readonly AnyChart[] = await Promise.all(chartIds.map(loadChart));
const byId = new Map(modules.map((module, index) => [chartIds[index], module]));

export function moduleNamed(id: ChartId): AnyChart {
  const module = byId.get(id);
  if (!module) throw new Error(`There is no chart ${id}`);
  return module;
}

export function tableOf(module: { readonly id: string }, series: unknown, i18n: I18n): TableData {
  return detailsOf(module as AnyChart).table(series, i18n);
}
