import { projectStatuses } from "../../../data/categories.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MapProject, ProjectSeries } from "../../../series/project-series.ts";
import { projectLayers } from "../../../view/view.ts";
import { partnersText } from "../../../series/sentence/partners-text.ts";
import type { MapSeries } from "../map-series.ts";
import { shownCountries } from "../map-text.ts";

/** "Khorgos Gateway: Port or dry port, operating, 2024" */
export function projectLabel({ project, status, dated }: MapProject, year: number, i18n: I18n): string {
  return i18n.t("project.mark", {
    name: project.name,
    kind: i18n.t(`project.kind.${project.kind}`),
    status: i18n.t(`project.status.${status}`),
    year,
    dated: dated ? "yes" : "no",
  });
}

/** Of the map without trade, and of the table of its projects. */
export function projectsTitle(series: MapSeries, i18n: I18n): string {
  return i18n.t("project.map.title", { who: partnersText(shownCountries(series), i18n), year: series.year });
}

/** How many projects of which layer the map marks; nothing for none. */
export function projectsDescription({ projects }: ProjectSeries, i18n: I18n): string {
  const counts = projectLayers.flatMap((layer) => {
    const count = projects.filter((project) => project.layer === layer).length;
    return count > 0 ? [`${i18n.t(`project.layer.${layer}`)} ${count}`] : [];
  });
  return counts.length > 0 ? i18n.t("project.map.description", { counts: i18n.list(counts) }) : "";
}

/** What has to be known to read the marks. */
export function projectNotes({ projects, year }: ProjectSeries, i18n: I18n): string[] {
  if (projects.length === 0) return [i18n.t("project.note.none", { year })];
  const undated = projects.filter(({ dated }) => !dated).length;
  const smaller = projects.filter(({ project, open }) => project.tier > 1 && !open).length;
  return [
    ...(smaller > 0 ? [i18n.t("project.note.smaller", { count: smaller })] : []),
    ...(projects.some(({ project }) => project.places.length > 1) ? [i18n.t("project.note.routes")] : []),
    ...(undated > 0 ? [i18n.t("project.note.undated", { count: undated, year })] : []),
  ];
}

/** Layers and states that are drawn, in their order. */
export function stylesOf({ projects }: ProjectSeries) {
  return {
    layers: projectLayers.filter((layer) => projects.some((project) => project.layer === layer)),
    statuses: projectStatuses.filter((status) => projects.some((project) => project.status === status)),
  };
}
