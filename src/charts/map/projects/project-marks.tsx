import type { I18n } from "../../../i18n/i18n.ts";
import type { MapProject, ProjectSeries } from "../../../series/project-series.ts";
import { Upright } from "../marks/map-points.tsx";
import { layerStyles } from "../../../view/project-layers.ts";
import { type ProjectLine, projectLines } from "./project-lines.ts";
import { placedProjects } from "./project-places.ts";
import { Cross, hueOf, ProjectSign, ProjectTrack, TrackNode } from "./project-symbol.tsx";
import { type ProjectSpot, projectSpots } from "./project-spots.ts";
import { projectLabel } from "./project-names.ts";
import { numberLabels, numberSize, type ProjectNumbers } from "./project-numbers.ts";
import type { MapLabel } from "../layout/map-labels.ts";
import { AtZoom } from "./at-zoom.tsx";
import type { Medium } from "../../parts/medium.ts";

interface ProjectMarks {
  readonly series: ProjectSeries;
  readonly i18n: I18n;
  readonly medium: Medium;
}

interface PointMarks extends ProjectMarks {
  readonly numbers: ProjectNumbers;
  /** Of the countries: numbers keep off them. */
  readonly labels: readonly MapLabel[];
}

/** Railways, roads, pipelines and power lines. */
export function ProjectLines(marks: ProjectMarks) {
  if (marks.medium.isPage) return <AtZoom>{(zoom) => <Lines {...marks} zoom={zoom} />}</AtZoom>;
  return (
    <g>
      <Lines {...marks} zoom={1} />
    </g>
  );
}

function Lines({ series, i18n, medium, zoom }: ProjectMarks & { readonly zoom: number }) {
  return projectLines(placedProjects(series.projects, zoom).lines, zoom).map((line) => (
    <Line key={line.project.id} line={line} label={projectLabel(line, series.year, i18n)} medium={medium} />
  ));
}

function Line({
  line,
  label,
  medium,
}: {
  readonly line: ProjectLine;
  readonly label: string;
  readonly medium: Medium;
}) {
  const { layer, status, d, points, middle } = line;
  return (
    <g {...markOf(line, label)}>
      <path d={d} fill="none" stroke="transparent" strokeWidth={14} />
      <ProjectTrack layer={layer} status={status} d={d} medium={medium} />
      {layerStyles[layer].line.nodes &&
        points.map((at) => (
          <Upright key={at.join(" ")} at={at} medium={medium}>
            <TrackNode layer={layer} medium={medium} />
          </Upright>
        ))}
      {status === "suspended" && (
        <Upright at={middle} medium={medium}>
          <Cross hue={hueOf(layer)} medium={medium} />
        </Upright>
      )}
    </g>
  );
}

/** Units that a px of text takes in narrow frames of a page: see `region-map.css`. */
const largestText = 1.35;

/** What stands at one site, where marks would cover each other one mark with their count, and the numbers of all marks. */
export function ProjectPoints(marks: PointMarks) {
  if (marks.medium.isPage) return <AtZoom>{(zoom) => <Spots {...marks} zoom={zoom} />}</AtZoom>;
  return (
    <g>
      <Spots {...marks} zoom={1} />
    </g>
  );
}

function Spots({ series, i18n, medium, numbers, labels, zoom }: PointMarks & { readonly zoom: number }) {
  const placed = placedProjects(series.projects, zoom);
  const spots = projectSpots(placed.points, zoom);
  const lines = projectLines(placed.lines, zoom);
  return (
    <>
      {spots.map((spot) => (
        <Spot key={spot.projects[0]?.project.id} spot={spot} series={series} i18n={i18n} medium={medium} />
      ))}
      <g className="project-numbers" aria-hidden="true">
        {numberLabels({ lines, spots }, numbers, labels, medium.isPage ? zoom / largestText : zoom).map(
          ({ text, at, by: [dx, dy], anchor }) => (
            <Upright key={text} at={at} medium={medium}>
              <g {...medium.moved(dx, dy)} {...medium.halo}>
                <text
                  className="map-text"
                  dy={medium.em(0.36, numberSize)}
                  textAnchor={anchor}
                  fontSize={numberSize}
                  fontWeight={700}
                  fill={medium.colour("ink")}
                >
                  {text}
                </text>
              </g>
            </Upright>
          ),
        )}
      </g>
    </>
  );
}

function Spot({ spot, series, i18n, medium }: ProjectMarks & { readonly spot: ProjectSpot }) {
  const [project, ...others] = spot.projects;
  if (!project) return null;
  return (
    <Upright at={spot.at} medium={medium}>
      {others.length > 0 ? (
        <Cluster spot={spot} i18n={i18n} medium={medium} />
      ) : (
        <g {...markOf(project, projectLabel(project, series.year, i18n))}>
          {medium.isPage && <circle className="project-ground" r={11} fill="transparent" />}
          <ProjectSign layer={project.layer} status={project.status} medium={medium} />
        </g>
      )}
    </Upright>
  );
}

/** Choosing it lists its projects. */
function Cluster({
  spot: { projects },
  i18n,
  medium,
}: {
  readonly spot: ProjectSpot;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
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
      <circle className="project-halo" r={11.5} fill={medium.colour("card")} />
      <circle
        r={9.5}
        fill={medium.colour("card")}
        stroke={medium.colour(first && isOfOneLayer ? hueOf(first.layer) : "ink")}
        strokeWidth={2}
      />
      <text dy={medium.em(0.36, 12)} textAnchor="middle" fontSize={12} fontWeight={700} fill={medium.colour("ink")}>
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
