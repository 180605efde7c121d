import type { I18n } from "../../../i18n/i18n.ts";
import type { ProjectSeries } from "../../../series/project-series.ts";
import type { TableCell, TableData } from "../../parts/chart.ts";

/** A row a project, the smaller ones too, with who tells of it. */
export function projectTable({ projects, year }: ProjectSeries, i18n: I18n): TableData {
  const yearCell = (value: number | null | undefined): TableCell => ({ text: value ? String(value) : "" });
  const numberCell = (value: number | null): TableCell =>
    value === null ? { text: "" } : { text: i18n.exact(value), value };
  return {
    columns: [
      i18n.t("project.table.name"),
      i18n.t("project.table.kind"),
      i18n.t("project.table.stage", { year }),
      i18n.t("project.table.begun"),
      i18n.t("project.table.opened"),
      i18n.t("filter.countries"),
      i18n.t("project.table.length"),
      i18n.t("project.table.cost"),
      i18n.t("map.table.sources"),
    ],
    rows: projects.map(({ project, status, dated, sources }) => [
      { text: project.name },
      { text: i18n.t(`project.kind.${project.kind}`) },
      { text: i18n.t("project.stage", { status: i18n.t(`project.status.${status}`), dated: dated ? "yes" : "no" }) },
      yearCell(project.started),
      project.expectedOpening === undefined
        ? yearCell(project.opened)
        : { text: i18n.t("project.expected", { year: project.expectedOpening }) },
      { text: i18n.countries(project.countries) },
      numberCell(project.lengthKm),
      numberCell(project.costUsdBn),
      { text: [...new Set(sources.map(({ publisher }) => publisher))].join("; ") },
    ]),
  };
}
