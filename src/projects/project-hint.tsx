import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook, useTextLang } from "../shell/dataset-provider.tsx";
import { projectFacts } from "./project-facts.ts";

/** What a mark on the map stands for, in the tooltip: one project, or the names of several. */
export function ProjectHint({ ids }: { readonly ids: readonly string[] }) {
  const { projects } = useBook().dataset;
  const i18n = useI18n();
  const textLang = useTextLang();
  const found = projects.filter(({ id }) => ids.includes(id));
  const [project, ...others] = found;
  if (!project) return null;
  if (others.length > 0) {
    return (
      <>
        <p className="tooltip-title">{i18n.t("project.count", { count: found.length })}</p>
        {found.slice(0, 6).map(({ id, name }) => (
          <p key={id} lang={textLang(name)}>
            {name}
          </p>
        ))}
        {found.length > 6 && <p>…</p>}
      </>
    );
  }
  return (
    <>
      <p className="tooltip-title" lang={textLang(project.name)}>
        {project.name}
      </p>
      <p>
        {i18n.t(`project.kind.${project.kind}`)} · {i18n.t(`project.status.${project.status}`)}
      </p>
      <p>{projectFacts(project, i18n).join(" · ")}</p>
      <p>{i18n.t("source.count", { count: project.sources.length })}</p>
    </>
  );
}
