import { mapFigures, type MapSeries, mapSeries, mapSources } from "./map-series.ts";
import type { ChartModule } from "../parts/chart.ts";
import { mapDescription } from "./map-description.ts";
import { type MapLayout, mapLayout } from "./layout/map-layout.ts";
import { mapTable } from "./map-table.ts";
import { mapLegendEntries, mapNotes, mapSubtitle, mapTitle } from "./map-text.ts";
import { RegionMap } from "./marks/region-map.tsx";

export const mapChart: ChartModule<MapSeries, MapLayout> = {
  id: "map",
  series: mapSeries,
  layout: mapLayout,
  Marks: RegionMap,
  // As in `region-map.css`, so that text grows a little with the map.
  sizing: { kind: "fixed", textScale: (width) => Math.min(Math.max(780 / width, 0.62), 1.19) },
  title: mapTitle,
  subtitle: mapSubtitle,
  description: mapDescription,
  table: mapTable,
  figures: mapFigures,
  sources: mapSources,
  legend: mapLegendEntries,
  notes: mapNotes,
};
