import type { ProjectStatus } from "../../../data/categories.ts";
import { layerStyles } from "../../../view/project-layers.ts";
import type { ProjectLayer } from "../../../view/view.ts";
import type { Medium } from "../../parts/medium.ts";

/** Dashes in px; null for a whole line. */
const dashes: Readonly<Record<ProjectStatus, string | null>> = {
  operating: null,
  construction: "11 4",
  planned: "3 4",
  suspended: "1 4",
};

/** Name of a layer's colour. */
export function hueOf(layer: ProjectLayer): string {
  return `layer-${layer}`;
}

/** What stands at a site, about the origin: filled in use, half filled under construction, dashed planned, crossed suspended. */
export function ProjectSign({
  layer,
  status,
  hue = hueOf(layer),
  medium,
}: {
  readonly layer: ProjectLayer;
  readonly status: ProjectStatus;
  readonly hue?: string;
  readonly medium: Medium;
}) {
  const { d, half } = layerStyles[layer].symbol;
  const isFilled = status === "operating";
  return (
    <>
      <path
        className="project-halo"
        d={d}
        fill={medium.colour("card")}
        stroke={medium.colour("card")}
        strokeWidth={4}
        strokeLinejoin="round"
      />
      {status === "construction" && <path d={half} fill={medium.colour(hue)} />}
      <path
        d={d}
        fill={isFilled ? medium.colour(hue) : "none"}
        stroke={medium.colour(hue)}
        strokeWidth={1.5}
        strokeDasharray={status === "planned" ? "2.5 1.75" : undefined}
        strokeLinejoin={status === "planned" ? undefined : "round"}
      />
      {status === "suspended" && <Cross hue={hue} medium={medium} />}
    </>
  );
}

export function Cross({ hue, medium }: { readonly hue: string; readonly medium: Medium }) {
  return <path d="M-3.2-3.2L3.2 3.2M-3.2 3.2L3.2-3.2" fill="none" stroke={medium.colour(hue)} strokeWidth={1.75} />;
}

/** A line as its layer and status look; `children` go between its ground and the line. */
export function ProjectTrack({
  layer,
  status,
  d,
  hue = hueOf(layer),
  medium,
}: {
  readonly layer: ProjectLayer;
  readonly status: ProjectStatus;
  readonly d: string;
  readonly hue?: string;
  readonly medium: Medium;
}) {
  const { width: full, core } = layerStyles[layer].line;
  const width = status === "planned" || status === "suspended" ? full * 0.8 : full;
  const shared = { d, fill: "none", strokeLinejoin: "round", strokeDasharray: dashes[status] ?? undefined } as const;
  return (
    <>
      <path
        className="project-halo is-track"
        {...shared}
        strokeDasharray={undefined}
        stroke={medium.colour("card")}
        strokeWidth={width + 2}
        strokeOpacity={0.8}
      />
      <path {...shared} stroke={medium.colour(hue)} strokeWidth={width} />
      {core > 0 && <path {...shared} stroke={medium.colour("card")} strokeWidth={core} />}
    </>
  );
}

/** What stands at a place along a line, about the origin. */
export function TrackNode({
  layer,
  hue = hueOf(layer),
  medium,
}: {
  readonly layer: ProjectLayer;
  readonly hue?: string;
  readonly medium: Medium;
}) {
  const { nodes } = layerStyles[layer].line;
  if (nodes === "beads")
    return <circle r={2.75} fill={medium.colour("card")} stroke={medium.colour(hue)} strokeWidth={1.5} />;
  return nodes === "peaks" ? <path d="M0-4L4 3H-4Z" fill={medium.colour(hue)} stroke={medium.colour("card")} /> : null;
}
