import { mapFigures, type MapSeries, mapSeries, mapSources } from "./map-series.ts";
import type { ChartModule } from "../parts/chart.ts";
import { mapDescription } from "./map-description.ts";
import { type MapLayout, mapLayout } from "./layout/map-layout.ts";
import { mapLegendEntries, mapNotes, mapSubtitle, mapTitle } from "./map-text.ts";
import { RegionMap } from "./marks/region-map.tsx";
import { countryPresets, defaultPreset, partnerPreset } from "../parts/presets.ts";

/** The map of trade and events; `map-chart.tsx` adds projects where they are asked for. */
export const tradeMap: ChartModule<MapSeries, MapLayout> = {
  id: "map",
  selects: "country",
  period: "year",
  parameters: ["show", "layers", "status", "project"],
  presets: [
    defaultPreset,
    ...countryPresets,
    partnerPreset,
    { name: "change", query: "?show=change" },
    { name: "projects", query: "?layers=rail,road,pipeline,energy,industry,education" },
  ],
  series: mapSeries,
  layout: mapLayout,
  Marks: RegionMap,
  // As in `region-map.css`, so that text grows a little with the map.
  sizing: { kind: "fixed", textScale: (width) => Math.min(Math.max(780 / width, 0.62), 1.19) },
  title: mapTitle,
  subtitle: mapSubtitle,
  description: mapDescription,
  figures: mapFigures,
  sources: mapSources,
  legend: mapLegendEntries,
  details: async () => (await import("./map-details.ts")).mapDetails,
  notes: mapNotes,
};
