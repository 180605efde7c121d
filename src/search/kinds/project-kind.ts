import { isPartner } from "../../data/countries.ts";
import { layersOf } from "../../view/project-layers.ts";
import { layers, usualLayers } from "../../view/view.ts";
import type { SearchKind } from "../entry.ts";

/** Each project, open on Explore, its layer on the map. */
export const projectKind: SearchKind = {
  id: "project",
  title: "find.kind.project",
  needs: ["projects"],
  entries: ({ i18n, tables, textLang }) =>
    (tables.projects ?? []).map((project) => {
      const [layer] = layersOf(project.kind);
      const countries = project.countries.filter(isPartner).map((code) => i18n.country(code));
      const detail = [
        i18n.t(`project.kind.${project.kind}`),
        i18n.t(`project.status.${project.status}`),
        i18n.list(countries),
      ].join(" · ");
      return {
        id: `project ${project.id}`,
        title: project.name,
        lang: textLang(project.name),
        detail,
        names: [detail, project.opened ?? project.started, ...project.places.map(({ name }) => name)].join(" "),
        text: project.summary,
        target: {
          page: "",
          patch: {
            project: project.id,
            event: null,
            layers: layers.filter((one) => one === layer || (usualLayers as readonly string[]).includes(one)),
          },
        },
        weight: project.tier === 1 ? 1.6 : 1.2,
        suggested: false,
        hue: "lane-projects",
      };
    }),
};
