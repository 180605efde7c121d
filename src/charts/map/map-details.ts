import type { ChartDetails } from "../parts/chart.ts";
import type { MapSeries } from "./map-series.ts";
import { mapTable } from "./map-table.ts";

export const mapDetails: ChartDetails<MapSeries> = {
  table: mapTable,
  events: ({ showsEvents, spots }) =>
    showsEvents ? spots.flatMap(({ events }) => events.map(({ event }) => event)) : null,
};
