import type { Project } from "../data/schema/schema.ts";
import type { I18n } from "../i18n/i18n.ts";

/** What is known of a project in figures: its years, size and cost. */
export function projectFacts(project: Project, i18n: I18n): string[] {
  const { started, opened, expectedOpening, capacity, lengthKm, costUsdBn } = project;
  return [
    started === null ? null : i18n.t("project.started", { year: started }),
    opened === null ? null : i18n.t("project.opened", { year: opened }),
    expectedOpening === undefined ? null : i18n.t("project.expected", { year: expectedOpening }),
    capacity &&
      i18n.t("project.capacity", { value: i18n.exact(capacity.value), unit: capacity.unit.replaceAll("-", "_") }),
    lengthKm === null ? null : i18n.t("project.length", { value: i18n.exact(lengthKm) }),
    costUsdBn === null ? null : i18n.usd(costUsdBn),
  ].filter((fact) => fact !== null);
}
