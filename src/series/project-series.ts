import { type Book, sourceOf } from "../data/book.ts";
import type { Project, SourceName } from "../data/schema/schema.ts";
import { type ProjectLayer, projectLayers, type View } from "../view/view.ts";
import { layersOf } from "../view/project-layers.ts";
import { type ProjectStage, stageIn } from "./project-stage.ts";

export interface MapProject extends ProjectStage {
  readonly project: Project;
  /** The first of its layers that is shown. */
  readonly layer: ProjectLayer;
  readonly open: boolean;
  readonly sources: readonly SourceName[];
}

export interface ProjectSeries {
  readonly year: number;
  /** Layer by layer, the larger projects first, then by year. */
  readonly projects: readonly MapProject[];
}

/** What had been begun by the year of the view, in the layers, states and countries that it shows; the open one always. */
export function projectSeries(book: Book, view: View): ProjectSeries {
  const projects = book.dataset.projects.flatMap((project): MapProject[] => {
    const open = project.id === view.project;
    const layer = layersOf(project.kind).find((name) => open || view.layers.includes(name));
    const stage = stageIn(project, view.year);
    if (layer === undefined || stage === null) return [];
    const isAsked = view.status.includes(stage.status) && project.countries.some((code) => isShown(code, view));
    const sources = project.sources.map((id) => sourceOf(book, id));
    return open || isAsked ? [{ project, layer, open, sources, ...stage }] : [];
  });
  return { year: view.year, projects: projects.toSorted(inOrder) };
}

function isShown(country: Project["countries"][number], view: View): boolean {
  return country !== "CHN" && view.countries.includes(country);
}

function inOrder(a: MapProject, b: MapProject): number {
  return (
    projectLayers.indexOf(a.layer) - projectLayers.indexOf(b.layer) ||
    a.project.tier - b.project.tier ||
    begun(a.project) - begun(b.project) ||
    a.project.id.localeCompare(b.project.id)
  );
}

function begun({ started, opened }: Project): number {
  return started ?? opened ?? Number.POSITIVE_INFINITY;
}
