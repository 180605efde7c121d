import type { ProjectStatus } from "../../../data/categories.ts";
import { layerStyles } from "../../../view/project-layers.ts";
import type { ProjectLayer } from "../../../view/view.ts";
import { Cross, ProjectSign, ProjectTrack, TrackNode } from "./project-symbol.tsx";
import type { Medium } from "../../parts/medium.ts";

/** How a layer is drawn: its line, its point, or both. */
export function LayerSample({ layer, medium }: { readonly layer: ProjectLayer; readonly medium: Medium }) {
  const { sampled, line: style } = layerStyles[layer];
  const [line, point] = [sampled.includes("line"), sampled.includes("symbol")];
  const end = point ? 22 : 30;
  return (
    <svg className="project-sample" width={line && point ? 42 : line ? 32 : 16} height={16} aria-hidden="true">
      {line && <ProjectTrack medium={medium} layer={layer} status="operating" d={`M2 8H${end}`} />}
      {line &&
        style.nodes &&
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
