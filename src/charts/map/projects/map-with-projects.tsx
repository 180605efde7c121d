import type { Book } from "../../../data/book.ts";
import type { Words } from "../../../i18n/words.ts";
import type { MapSeries } from "../../../series/map-series.ts";
import { type ProjectSeries, projectSeries } from "../../../series/project-series.ts";
import type { View } from "../../../view/view.ts";
import type { ChartModule } from "../../parts/chart.ts";
import type { LegendEntry } from "../../parts/legend.tsx";
import { mapChart } from "../map-chart.tsx";
import { mapDescription } from "../map-description.ts";
import type { MapLayout } from "../map-layout.ts";
import { ProjectLines, ProjectPoints } from "./project-marks.tsx";
import { LayerSample, StatusSample } from "./project-samples.tsx";
import { projectTable } from "./project-table.ts";
import { looksOf, projectNotes, projectsDescription } from "./project-words.ts";
import "./projects.css";

interface MapWithProjects extends MapSeries {
  readonly projects: ProjectSeries;
}

/** The map with what was built and is planned; loaded with the projects, once a reader asks for them. */
export const mapWithProjects: ChartModule<MapWithProjects, MapLayout> = {
  ...mapChart,
  series: (book: Book, view: View) => ({ ...mapChart.series(book, view), projects: projectSeries(book, view) }),
  layout: (series, words) => ({
    ...mapChart.layout(series, words),
    projects: {
      lines: <ProjectLines series={series.projects} words={words} />,
      points: <ProjectPoints series={series.projects} words={words} />,
    },
  }),
  title: titleOf,
  subtitle: (series, words) =>
    series.trade ? mapChart.subtitle(series, words) : words.t("project.map.subtitle", { year: series.year }),
  description: (series, words) =>
    `${mapDescription(series, words, titleOf(series, words))} ${projectsDescription(series.projects, words)}`.trimEnd(),
  table(series, words) {
    const own = projectTable(series.projects, words);
    if (series.projects.projects.length === 0) return mapChart.table(series, words);
    if (!series.trade) return own;
    const caption = words.t("project.map.title", { year: series.year });
    return { ...mapChart.table(series, words), next: { caption, data: own } };
  },
  sources: (series) => [
    ...new Set([...mapChart.sources(series), ...series.projects.projects.flatMap(({ project }) => project.sources)]),
  ],
  legend: (series, words) => [...mapChart.legend(series, words), ...projectLegend(series.projects, words)],
  notes: (series, words) => [...projectNotes(series.projects, words), ...mapChart.notes(series, words)],
};

function titleOf(series: MapWithProjects, words: Words): string {
  return series.trade ? mapChart.title(series, words) : words.t("project.map.title", { year: series.year });
}

function projectLegend(series: ProjectSeries, words: Words): LegendEntry[] {
  const { layers, statuses } = looksOf(series);
  return [
    ...layers.map((layer) => ({
      key: layer,
      label: words.t(`project.layer.${layer}`),
      sample: { drawn: <LayerSample layer={layer} /> },
    })),
    ...statuses.map((status) => ({
      key: status,
      label: words.t(`project.status.${status}`),
      sample: { drawn: <StatusSample status={status} /> },
    })),
  ];
}
