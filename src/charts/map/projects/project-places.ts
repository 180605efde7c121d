import type { MapProject } from "../../../series/project-series.ts";
import { borders } from "../layout/map-borders.ts";
import { project as place } from "../layout/map-projection.ts";
import type { Point } from "../layout/ribbon-path.ts";

/** A project along its places, or at its only one, in units of the view box. */
export interface PlacedProject extends MapProject {
  readonly points: readonly Point[];
}

/** Steps of the zoom at which the map is laid out anew. */
export const zoomLevels = [1, 1.5, 2, 3, 4, 6, 8] as const;

/** From this zoom on the map has room for the smaller projects too. */
const roomForAll = 2;

/** Lines shorter than this, in px, are drawn as a point. */
const shortest = 12;

/** What is drawn at a zoom: lines, and what is or looks like a point. What lies beyond the map is left to the table. */
export function placedProjects(projects: readonly MapProject[], zoom: number) {
  const lines: PlacedProject[] = [];
  const points: PlacedProject[] = [];
  for (const project of projects) {
    if (project.project.tier > 1 && zoom < roomForAll && !project.open) continue;
    const along = project.project.places.map(({ lon, lat }): Point => place(lon, lat));
    if (!along.some(isOnMap)) continue;
    if (along.length > 1 && extent(along) * zoom >= shortest) lines.push({ ...project, points: along });
    else points.push({ ...project, points: [along[Math.floor(along.length / 2)] ?? [0, 0]] });
  }
  return { lines, points };
}

function isOnMap([x, y]: Point): boolean {
  const [width, height] = borders.viewBox;
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function extent(points: readonly Point[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
