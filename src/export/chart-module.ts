import { mapWithProjects } from "../charts/map/projects/map-with-projects.tsx";
import type { ChartModule, Frame } from "../charts/parts/chart.ts";
import { charts } from "../charts/registry.ts";
import { projectLayers } from "../view/view.ts";
import type { Subject } from "./subject.ts";

/** Each module pairs its own series with its own layout; which one it is does not matter to a file. */
export function moduleOf({ chart, book, view }: Pick<Subject, "chart" | "book" | "view">): ChartModule<unknown, Frame> {
  const showsProjects = chart === "map" && book.dataset.projects.length > 0 && asksForProjects(view);
  return (showsProjects ? mapWithProjects : charts[chart]) as unknown as ChartModule<unknown, Frame>;
}

function asksForProjects({ layers, project }: Subject["view"]): boolean {
  return project !== null || projectLayers.some((layer) => layers.includes(layer));
}
