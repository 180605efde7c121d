import { projectLayers } from "../../view/view.ts";
import type { AnyChart, ChartModule } from "../parts/chart.ts";
import type { MapLayout } from "./layout/map-layout.ts";
import type { MapSeries } from "./map-series.ts";
import { tradeMap } from "./trade-map.ts";

export const mapChart: ChartModule<MapSeries, MapLayout> = {
  ...tradeMap,
  extensions: [
    {
      isAsked: ({ layers, project }, { dataset }) =>
        dataset.projects.length > 0 && (project !== null || projectLayers.some((layer) => layers.includes(layer))),
      load: async () => (await import("./projects/map-with-projects.tsx")).mapWithProjects as unknown as AnyChart,
    },
  ],
};
