import type { ProjectStatus } from "../../../data/categories.ts";
import type { ProjectLayer } from "../../../view/view.ts";
import { Cross, ProjectSign, ProjectTrack, TrackNode } from "./project-symbol.tsx";
import { tracks } from "./project-styles.ts";
import type { Medium } from "../../parts/medium.ts";

const withLines: ReadonlySet<ProjectLayer> = new Set(["rail", "road", "pipeline", "energy"]);
const withPoints: ReadonlySet<ProjectLayer> = new Set(["rail", "energy", "industry", "education"]);

/** How a layer is drawn: its line, its point, or both. */
export function LayerSample({ layer, medium }: { readonly layer: ProjectLayer; readonly medium: Medium }) {
  const [line, point] = [withLines.has(layer), withPoints.has(layer)];
  const end = point ? 22 : 30;
  return (
    <svg className="project-sample" width={line && point ? 42 : line ? 32 : 16} height={16} aria-hidden="true">
      {line && <ProjectTrack medium={medium} layer={layer} status="operating" d={`M2 8H${end}`} />}
      {line &&
        tracks[layer].nodes &&
        [4, end - 2].map((x) => (
          <g key={x} {...medium.moved(x, 8)}>
            <TrackNode medium={medium} layer={layer} />
          </g>
        ))}
      {point && (
        <g {...medium.moved(line ? 33 : 8, 8)}>
          <ProjectSign medium={medium} layer={layer} status="operating" />
        </g>
      )}
    </svg>
  );
}

/** How a state is drawn, on a line and on a point. */
export function StatusSample({ status, medium }: { readonly status: ProjectStatus; readonly medium: Medium }) {
  const hue = "muted";
  return (
    <svg className="project-sample" width={46} height={16} aria-hidden="true">
      <ProjectTrack medium={medium} layer="road" status={status} d="M2 8H28" hue={hue} />
      {status === "suspended" && (
        <g {...medium.moved(15, 8)}>
          <Cross medium={medium} hue={hue} />
        </g>
      )}
      <g {...medium.moved(38, 8)}>
        <ProjectSign medium={medium} layer="industry" status={status} hue={hue} />
      </g>
    </svg>
  );
}
