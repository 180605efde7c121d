import { mapFigures, type MapSeries, mapSeries, mapSources } from "./map-series.ts";
import type { ChartModule } from "../parts/chart.ts";
import { mapDescription } from "./map-description.ts";
import { type MapLayout, mapLayout } from "./layout/map-layout.ts";
import { mapLegendEntries, mapNotes, mapSubtitle, mapTitle } from "./map-text.ts";
import { RegionMap } from "./marks/region-map.tsx";
import { MapZoomBar } from "./zoom/map-zoom-bar.tsx";
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
  examples: [
    { name: "change-2008", query: "?year=2023&compare=2008&show=change" },
    { name: "partner-2003", query: "?year=2003&compare=1996&ledger=partner" },
    { name: "balance", query: "?year=2025&flow=balance" },
    { name: "projects-2013", query: "?countries=UZB,TKM&year=2013&layers=trade,events,rail,pipeline,energy" },
  ],
  series: mapSeries,
  layout: mapLayout,
  Marks: RegionMap,
  controls: (i18n, id) => MapZoomBar({ i18n, id }),
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
