import { useMemo, useRef } from "react";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MapProject, ProjectSeries } from "../../../series/project-series.ts";
import { Upright } from "../marks/map-points.tsx";
import { type ProjectLine, projectLines } from "./project-lines.ts";
import { hueOf, tracks } from "./project-styles.ts";
import { placedProjects } from "./project-places.ts";
import { Cross, ProjectSign, ProjectTrack, TrackNode } from "./project-symbol.tsx";
import { type ProjectSpot, projectSpots } from "./project-spots.ts";
import { projectLabel } from "./project-names.ts";
import { useZoomLevel } from "./zoom-level.ts";

interface MarksProps {
  readonly series: ProjectSeries;
  readonly i18n: I18n;
}

/** Railways, roads, pipelines and power lines. */
export function ProjectLines({ series, i18n }: MarksProps) {
  const part = useRef<SVGGElement>(null);
  const zoom = useZoomLevel(part);
  const lines = useMemo(() => projectLines(placedProjects(series.projects, zoom).lines, zoom), [series, zoom]);
  return (
    <g ref={part} className="map-projects">
      {lines.map((line) => (
        <Line key={line.project.id} line={line} label={projectLabel(line, series.year, i18n)} />
      ))}
    </g>
  );
}

function Line({ line, label }: { readonly line: ProjectLine; readonly label: string }) {
  const { layer, status, d, points, middle } = line;
  return (
    <g {...markOf(line, label)}>
      <path d={d} fill="none" stroke="transparent" strokeWidth={14} />
      <ProjectTrack layer={layer} status={status} d={d} />
      {tracks[layer].nodes &&
        points.map((at) => (
          <Upright key={at.join(" ")} at={at}>
            <TrackNode layer={layer} />
          </Upright>
        ))}
      {status === "suspended" && (
        <Upright at={middle}>
          <Cross hue={hueOf(layer)} />
        </Upright>
      )}
    </g>
  );
}

/** What stands at one site; where marks would cover each other, one mark with their number. */
export function ProjectPoints({ series, i18n }: MarksProps) {
  const part = useRef<SVGGElement>(null);
  const zoom = useZoomLevel(part);
  const spots = useMemo(() => projectSpots(placedProjects(series.projects, zoom).points, zoom), [series, zoom]);
  return (
    <g ref={part} className="map-projects">
      {spots.map((spot) => {
        const [project, ...others] = spot.projects;
        if (!project) return null;
        return (
          <Upright key={project.project.id} at={spot.at}>
            {others.length > 0 ? (
              <Cluster spot={spot} i18n={i18n} />
            ) : (
              <g {...markOf(project, projectLabel(project, series.year, i18n))}>
                <circle className="project-ground" r={11} fill="transparent" />
                <ProjectSign layer={project.layer} status={project.status} />
              </g>
            )}
          </Upright>
        );
      })}
    </g>
  );
}

/** Choosing it lists its projects. */
function Cluster({ spot: { projects }, i18n }: { readonly spot: ProjectSpot; readonly i18n: I18n }) {
  const names = projects.map(({ project }) => project.name);
  const [first] = projects;
  const isOfOneLayer = projects.every(({ layer }) => layer === first?.layer);
  return (
    <g
      role="button"
      aria-label={i18n.t("project.cluster", { count: projects.length, names: i18n.list(names) })}
      tabIndex={-1}
      className={projects.some(({ open }) => open) ? "project is-open" : "project"}
      data-projects={projects.map(({ project }) => project.id).join(" ")}
    >
      <circle className="project-halo" r={11.5} fill="var(--card)" />
      <circle
        r={9.5}
        fill="var(--card)"
        stroke={first && isOfOneLayer ? hueOf(first.layer) : "var(--ink)"}
        strokeWidth={2}
      />
      <text dy="0.36em" textAnchor="middle" fontSize={12} fontWeight={700} fill="var(--ink)">
        {projects.length}
      </text>
    </g>
  );
}

/** `label` is what it says to those who cannot see it. */
function markOf({ project, layer, status, open }: MapProject, label: string) {
  return {
    role: "img",
    "aria-label": label,
    tabIndex: -1,
    className: open ? "project is-open" : "project",
    "data-project": project.id,
    "data-layer": layer,
    "data-stage": status,
    "data-tier": project.tier,
  } as const;
}
