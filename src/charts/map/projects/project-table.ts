import type { Words } from "../../../i18n/words.ts";
import type { ProjectSeries } from "../../../series/project-series.ts";
import type { TableCell, TableData } from "../../parts/chart.ts";

/** A row a project, the smaller ones too, with who tells of it. */
export function projectTable({ projects, year }: ProjectSeries, words: Words): TableData {
  const yearCell = (value: number | null | undefined): TableCell => ({ text: value ? String(value) : "" });
  const numberCell = (value: number | null): TableCell =>
    value === null ? { text: "" } : { text: words.exact(value), value };
  return {
    columns: [
      words.t("project.table.name"),
      words.t("project.table.kind"),
      words.t("project.table.stage", { year }),
      words.t("project.table.begun"),
      words.t("project.table.opened"),
      words.t("filter.countries"),
      words.t("project.table.length"),
      words.t("project.table.cost"),
      words.t("map.table.sources"),
    ],
    rows: projects.map(({ project, status, dated, sources }) => [
      { text: project.name },
      { text: words.t(`project.kind.${project.kind}`) },
      { text: words.t("project.stage", { status: words.t(`project.status.${status}`), dated: dated ? "yes" : "no" }) },
      yearCell(project.started),
      project.expectedOpening === undefined
        ? yearCell(project.opened)
        : { text: words.t("project.expected", { year: project.expectedOpening }) },
      { text: words.list(project.countries.map((code) => words.country(code))) },
      numberCell(project.lengthKm),
      numberCell(project.costUsdBn),
      { text: [...new Set(sources.map(({ publisher }) => publisher))].join("; ") },
    ]),
  };
}
