import { isPartner } from "../data/countries.ts";
import type { SearchKind } from "./entry.ts";

/** Each project, on the page of the first of the five that it stands in. */
export const projectKind: SearchKind = {
  id: "project",
  title: "find.kind.project",
  needs: ["projects"],
  entries: ({ words, tables }) =>
    (tables.projects ?? []).flatMap((project) => {
      const first = project.countries.find(isPartner);
      if (first === undefined) return [];
      const countries = project.countries.filter(isPartner).map((code) => words.country(code));
      const detail = [
        words.t(`project.kind.${project.kind}`),
        words.t(`project.status.${project.status}`),
        words.list(countries),
      ].join(" · ");
      return {
        id: `project ${project.id}`,
        title: project.name,
        lang: "en",
        detail,
        names: [detail, project.opened ?? project.started, ...project.places.map(({ name }) => name)].join(" "),
        text: project.summary,
        target: { page: `country/${first.toLowerCase()}/`, anchor: project.id },
        weight: project.tier === 1 ? 1.6 : 1.2,
        suggested: false,
        colour: "var(--lane-projects)",
      };
    }),
};
