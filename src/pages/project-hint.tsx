import { useWords } from "../i18n/words-context.tsx";
import { useBook } from "./dataset-provider.tsx";
import { projectFacts } from "./project-facts.ts";

/** What a mark on the map stands for, in the tooltip: one project, or the names of several. */
export function ProjectHint({ ids }: { readonly ids: readonly string[] }) {
  const { projects } = useBook().dataset;
  const words = useWords();
  const found = projects.filter(({ id }) => ids.includes(id));
  const [project, ...others] = found;
  if (!project) return null;
  if (others.length > 0) {
    return (
      <>
        <p className="tooltip-title">{words.t("project.count", { count: found.length })}</p>
        {found.slice(0, 6).map(({ id, name }) => (
          <p key={id} lang="en">
            {name}
          </p>
        ))}
        {found.length > 6 && <p>…</p>}
      </>
    );
  }
  return (
    <>
      <p className="tooltip-title" lang="en">
        {project.name}
      </p>
      <p>
        {words.t(`project.kind.${project.kind}`)} · {words.t(`project.status.${project.status}`)}
      </p>
      <p>{projectFacts(project, words).join(" · ")}</p>
      <p>{words.t("source.count", { count: project.sources.length })}</p>
    </>
  );
}
