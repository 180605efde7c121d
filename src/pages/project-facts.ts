import type { Project } from "../data/schema.ts";
import type { Words } from "../i18n/words.ts";

/** What is known of a project in figures: its years, size and cost. */
export function projectFacts(project: Project, words: Words): string[] {
  const { started, opened, expectedOpening, capacity, lengthKm, costUsdBn } = project;
  return [
    started === null ? null : words.t("project.started", { year: started }),
    opened === null ? null : words.t("project.opened", { year: opened }),
    expectedOpening === undefined ? null : words.t("project.expected", { year: expectedOpening }),
    capacity &&
      words.t("project.capacity", { value: words.exact(capacity.value), unit: capacity.unit.replaceAll("-", "_") }),
    lengthKm === null ? null : words.t("project.length", { value: words.exact(lengthKm) }),
    costUsdBn === null ? null : words.t("project.cost", { value: words.number(costUsdBn) }),
  ].filter((fact) => fact !== null);
}
