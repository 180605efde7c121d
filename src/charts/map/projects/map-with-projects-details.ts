import type { ChartDetails } from "../../parts/chart.ts";
import { mapDetails } from "../map-details.ts";
import type { MapWithProjects } from "../map-series.ts";
import { projectsTitle } from "./project-names.ts";
import { projectTable } from "./project-table.ts";

export const mapWithProjectsDetails: ChartDetails<MapWithProjects> = {
  ...mapDetails,
  table(series, i18n) {
    const own = projectTable(series.projects, i18n);
    if (series.projects.projects.length === 0) return mapDetails.table(series, i18n);
    if (!series.trade) return own;
    const caption = projectsTitle(series, i18n);
    return { ...mapDetails.table(series, i18n), next: { caption, data: own } };
  },
  projects: ({ projects }) => projects.projects,
};
