import type { Book } from "../../../data/book.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import { type ProjectSeries, projectSeries } from "../../../series/project-series.ts";
import type { View } from "../../../view/view.ts";
import type { ChartModule } from "../../parts/chart.ts";
import type { Medium } from "../../parts/medium.ts";
import type { LegendEntry } from "../../parts/marks/legend.tsx";
import { tradeMap } from "../trade-map.ts";
import { mapDescription } from "../map-description.ts";
import type { MapLayout } from "../layout/map-layout.ts";
import { ProjectLines, ProjectPoints } from "./project-marks.tsx";
import { LayerSample, StatusSample } from "./project-samples.tsx";
import { projectsTitle, stylesOf, projectNotes, projectsDescription } from "./project-names.ts";
import { numberedProjects } from "./project-numbers.ts";
import type { MapWithProjects } from "../map-series.ts";
import "./projects.css";

/** The map with what was built and is planned; loaded with the projects, once a reader asks for them. */
export const mapWithProjects: ChartModule<MapWithProjects, MapLayout> = {
  ...tradeMap,
  series: (book: Book, view: View) => ({ ...tradeMap.series(book, view), projects: projectSeries(book, view) }),
  layout: (series, i18n) => {
    const layout = tradeMap.layout(series, i18n);
    const marks = { series: series.projects, i18n };
    const numbers = new Map(
      numberedProjects(series.projects.projects).map(({ number, project }) => [project.project.id, number]),
    );
    return {
      ...layout,
      projects: {
        lines: (medium) => <ProjectLines {...marks} medium={medium} />,
        points: (medium) => <ProjectPoints {...marks} numbers={numbers} labels={layout.labels} medium={medium} />,
      },
    };
  },
  title: titleOf,
  subtitle: (series, i18n) =>
    series.trade ? tradeMap.subtitle(series, i18n) : i18n.t("project.map.subtitle", { year: series.year }),
  description: (series, i18n) =>
    `${mapDescription(series, i18n, titleOf(series, i18n))} ${projectsDescription(series.projects, i18n)}`.trimEnd(),
  details: async () => (await import("./map-with-projects-details.ts")).mapWithProjectsDetails,
  sources: (series) => [
    ...new Set([...tradeMap.sources(series), ...series.projects.projects.flatMap(({ project }) => project.sources)]),
  ],
  numbered: (series) =>
    numberedProjects(series.projects.projects)
      .filter(({ isOnWhole }) => isOnWhole)
      .map(({ number, project }) => ({ number, label: project.project.name })),
  legend: (series, i18n) => [...tradeMap.legend(series, i18n), ...projectLegend(series.projects, i18n)],
  notes: (series, i18n) => [...projectNotes(series.projects, i18n), ...tradeMap.notes(series, i18n)],
};

function titleOf(series: MapWithProjects, i18n: I18n): string {
  return series.trade ? tradeMap.title(series, i18n) : projectsTitle(series, i18n);
}

function projectLegend(series: ProjectSeries, i18n: I18n): LegendEntry[] {
  const { layers, statuses } = stylesOf(series);
  return [
    ...layers.map((layer) => ({
      key: layer,
      label: i18n.t(`project.layer.${layer}`),
      sample: { drawn: (medium: Medium) => LayerSample({ layer, medium }) },
    })),
    ...statuses.map((status) => ({
      key: status,
      label: i18n.t(`project.status.${status}`),
      sample: { drawn: (medium: Medium) => StatusSample({ status, medium }) },
    })),
  ];
}
