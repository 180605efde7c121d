import { mapChart } from "../charts/map/map-chart.tsx";
import { MapZoomButtons } from "../charts/map/zoom/map-zoom-buttons.tsx";
import type { ChartModule, Frame } from "../charts/parts/chart.ts";
import type { View } from "../view/view.ts";
import type { ChartFoot } from "../charts/parts/figure/chart-figure.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { useLoadedData } from "../shell/dataset-provider.tsx";
import { PanelMessage } from "../shell/panel.tsx";
import { usePointedYear } from "./pointed-year.ts";
import { useProjectParts, useProjectsToCome } from "../projects/project-parts.ts";
import { onDemand } from "../shell/on-demand.tsx";
import { OptionsMenu } from "./options-menu.tsx";
import { useI18n } from "../i18n/i18n-context.tsx";
import { fileOf } from "../shell/data-error-text.ts";

const MapChoices = onDemand(async () => (await import("./chart-choices.tsx")).MapChoices);

/** The map with its zoom, and with projects as soon as they are asked for and there. */
export function MapPanel({
  view,
  heading = "h2",
  plain = false,
  foot,
}: {
  readonly view: View;
  readonly heading?: "h1" | "h2";
  readonly plain?: boolean;
  readonly foot?: ChartFoot;
}) {
  const { wanted, parts } = useProjectParts();
  const { book } = useLoadedData();
  const withProjects = wanted && parts && book.dataset.projects.length > 0;
  // Both draw the same land: only what stands on it differs.
  const chart = (withProjects ? parts.mapWithProjects : mapChart) as unknown as ChartModule<unknown, Frame>;
  const shown = usePointedYear(view);
  return (
    <>
      <ProjectsState />
      <ChartPanel
        chart={chart}
        view={shown}
        heading={heading}
        plain={plain}
        foot={foot}
        below={withProjects && !plain && <parts.NumberedProjects view={shown} />}
        overlay={<MapZoomButtons />}
        tools={
          heading === "h2" && (
            <OptionsMenu id="map-options">
              <MapChoices />
            </OptionsMenu>
          )
        }
      />
    </>
  );
}

/** While projects are asked for and not there yet, or could not be loaded: the map itself stays. */
function ProjectsState() {
  const { wanted, failed, retry } = useProjectParts();
  const isWaiting = useProjectsToCome();
  const { failures } = useLoadedData();
  const i18n = useI18n();
  if (!wanted) return null;
  // The page says why, and offers to try again.
  if (failures.has("projects")) {
    return <p className="panel-missing">{i18n.t("error.missing", { what: fileOf("projects") })}</p>;
  }
  if (failed) return <PanelMessage onRetry={retry} />;
  return isWaiting ? (
    <p className="map-waiting" role="status">
      {i18n.t("loading")}
    </p>
  ) : null;
}
