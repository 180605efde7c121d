import "./projects.css";
import { type NumberedProject, numberedProjects } from "../charts/map/projects/project-numbers.ts";
import { ProjectSign } from "../charts/map/projects/project-symbol.tsx";
import { pageMedium } from "../charts/parts/medium.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { projectSeries } from "../series/project-series.ts";
import { useBook, useTextLang } from "../shell/dataset-provider.tsx";
import { TextButton } from "../ui/text-button.tsx";
import { useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";

/** As many as stand below the map at once: the ranking follows it. */
const shownAtOnce = 12;

/** The projects under the numbers that stand beside their marks; choosing one opens it. `view` is the map's own. */
export function NumberedProjects({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const numbered = numberedProjects(projectSeries(book, view).projects);
  if (numbered.length === 0) return null;
  const rest = numbered.slice(shownAtOnce);
  return (
    <div className="numbered-projects">
      <Names numbered={numbered.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t("project.list.rest", { from: rest[0]?.number ?? 0, to: rest.at(-1)?.number ?? 0 })}</summary>
          <Names numbered={rest} />
        </details>
      )}
    </div>
  );
}

function Names({ numbered }: { readonly numbered: readonly NumberedProject[] }) {
  const { view, setView } = useView();
  const textLang = useTextLang();
  return (
    <ol>
      {numbered.map(({ number, project: { project, layer, status } }) => (
        <li key={project.id} value={number}>
          <TextButton
            aria-pressed={project.id === view.project}
            onPress={() => setView({ project: project.id === view.project ? null : project.id, event: null })}
          >
            <b>{number}</b>
            <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
              <ProjectSign medium={pageMedium} layer={layer} status={status} />
            </svg>
            <span lang={textLang(project.name)}>{project.name}</span>
          </TextButton>
        </li>
      ))}
    </ol>
  );
}
