import "./projects.css";
import { ProjectSign } from "../charts/map/projects/project-symbol.tsx";
import type { Project } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { layersOf } from "../view/project-layers.ts";
import { stageIn } from "../series/project-stage.ts";
import { useView } from "../view/use-view.ts";
import { openedCluster } from "./opened-cluster.ts";
import { pageMedium } from "../charts/parts/medium.ts";
import { useTextLang } from "../shell/dataset-provider.tsx";
import { TextButton } from "../ui/text-button.tsx";

/** Projects that lie too close together for a mark each, to be opened one by one. */
export function ProjectList({ projects }: { readonly projects: readonly Project[] }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const textLang = useTextLang();
  return (
    <>
      <h2 id="project-card-title">{i18n.t("project.count", { count: projects.length })}</h2>
      <p className="event-when">{i18n.t("project.close-together")}</p>
      <ul className="project-list">
        {projects.map((project) => {
          const layers = layersOf(project.kind);
          const layer = layers.find((name) => view.layers.includes(name)) ?? layers[0];
          const { status } = stageIn(project, view.year) ?? project;
          return (
            <li key={project.id}>
              <TextButton
                onPress={() => {
                  openedCluster.set(null);
                  setView({ project: project.id, event: null });
                }}
              >
                {layer && (
                  <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
                    <ProjectSign medium={pageMedium} layer={layer} status={status} />
                  </svg>
                )}
                <span>
                  <span lang={textLang(project.name)}>{project.name}</span>
                  <span className="project-kind">
                    {i18n.t(`project.kind.${project.kind}`)} · {i18n.t(`project.status.${status}`)}
                  </span>
                </span>
              </TextButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}
