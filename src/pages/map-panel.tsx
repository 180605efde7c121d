import { mapChart } from "../charts/map/map-chart.tsx";
import { MapZoomButtons } from "../charts/map/map-zoom-buttons.tsx";
import type { View } from "../view/view.ts";
import { ChartPanel } from "./chart-panel.tsx";
import { MapLayers } from "./map-layers.tsx";
import { usePointedYear } from "./pointed-year.ts";
import { EmbedLink } from "./embed-link.tsx";

/** The map with its zoom. */
export function MapPanel({
  view,
  heading = "h2",
  plain = false,
}: {
  readonly view: View;
  readonly heading?: "h1" | "h2";
  readonly plain?: boolean;
}) {
  return (
    <ChartPanel
      chart={mapChart}
      view={usePointedYear(view)}
      heading={heading}
      plain={plain}
      overlay={<MapZoomButtons />}
      tools={
        heading === "h2" && (
          <>
            <MapLayers />
            <EmbedLink chart="map" view={view} />
          </>
        )
      }
    />
  );
}
