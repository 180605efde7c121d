import { mapWithProjects } from "../charts/map/projects/map-with-projects.tsx";
import type { ChartModule, Frame } from "../charts/parts/chart.ts";
import { charts } from "../charts/registry.ts";
import { projectLayers } from "../view/view.ts";
import type { Subject } from "./subject.ts";

type Viewed = Pick<Subject, "chart" | "book" | "view">;

/** Each module pairs its own series with its own layout; which one it is does not matter to a file. */
export function moduleOf(subject: Viewed): ChartModule<unknown, Frame> {
  const module = showsProjects(subject) ? mapWithProjects : charts[subject.chart];
  return module as unknown as ChartModule<unknown, Frame>;
}

/** Whether it is a map that has projects on it. */
export function showsProjects({ chart, book, view: { layers, project } }: Viewed): boolean {
  const isAsked = project !== null || projectLayers.some((layer) => layers.includes(layer));
  return chart === "map" && book.dataset.projects.length > 0 && isAsked;
}
