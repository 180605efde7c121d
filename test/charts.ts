import { detailsOf, loadChart, loadChartsInFull } from "../src/charts/load-charts.ts";
import { type AnyChart, askedExtension, type TableData } from "../src/charts/parts/chart.ts";
import { type ChartId, chartIds } from "../src/charts/registry.ts";
import type { I18n } from "../src/i18n/i18n.ts";
import { eventLanes, projectLayers, type View } from "../src/view/view.ts";
import { book } from "./book.ts";
import { viewWith } from "./views.ts";

await loadChartsInFull();

/** Every chart of the registry, with all that is known of it. */
export const modules: readonly AnyChart[] = await Promise.all(chartIds.map(loadChart));
const byId = new Map(modules.map((module, index) => [chartIds[index], module]));

export function moduleNamed(id: ChartId): AnyChart {
  const module = byId.get(id);
  if (!module) throw new Error(`There is no chart ${id}`);
  return module;
}

/** What a view can ask for beyond a chart alone, so that every extension of the registry is drawn by one of them. */
const beyond: ReadonlyArray<Partial<View>> = [
  { ledger: "both" },
  { lanes: eventLanes },
  { layers: ["trade", ...projectLayers] },
];

/** Each chart alone, and each module that extends it with a view that asks for it. Throws if no view in `beyond` does. */
export const drawings: ReadonlyArray<{
  readonly name: string;
  readonly chart: AnyChart;
  readonly asked: Partial<View>;
}> = await Promise.all(
  modules.flatMap((chart) => [
    { name: chart.id, chart, asked: {} },
    ...(chart.extensions ?? []).map(async (extension, index) => {
      const asked = beyond.find((patch) => askedExtension(chart, viewWith(patch), book) === extension);
      if (!asked) throw new Error(`No view asks for extension ${index} of ${chart.id}`);
      return { name: `${chart.id} with ${Object.keys(asked).join()}`, chart: await extension.load(), asked };
    }),
  ]),
);

export function tableOf(module: { readonly id: string }, series: unknown, i18n: I18n): TableData {
  return detailsOf(module as AnyChart).table(series, i18n);
}
