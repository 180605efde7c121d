import "./projects.css";
import { useMemo } from "react";
import { sourceOf } from "../data/book.ts";
import type { Project } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { layersOf } from "../view/project-layers.ts";
import { projectSeries } from "../series/project-series.ts";
import { useView } from "../view/use-view.ts";
import { useBook, useTextLang } from "../shell/dataset-provider.tsx";
import { MissingRows } from "../figures/whole-tables.tsx";
import { projectFacts } from "./project-facts.ts";
import { ProjectFinancing } from "./project-financing.tsx";
import { SourceLine } from "../figures/source-line.tsx";

/** Everything known of one project, and buttons for those before and after it on the map. */
export function ProjectText({ project }: { readonly project: Project }) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang();
  const notes = Object.values(project.notes ?? {}).filter((note) => note !== undefined);
  return (
    <>
      <p className="event-kind">
        {i18n.t(`project.kind.${project.kind}`)} · {i18n.t(`project.status.${project.status}`)}
      </p>
      <h2 id="project-card-title" lang={textLang(project.name)}>
        {project.name}
      </h2>
      <p className="event-when">{[...projectFacts(project, i18n), i18n.countries(project.countries)].join(" · ")}</p>
      <p lang={textLang(project.summary)}>{project.summary}</p>
      {notes.length > 0 && (
        <ul className="project-notes">
          {notes.map((note) => (
            <li key={note} lang={textLang(note)}>
              {note}
            </li>
          ))}
        </ul>
      )}
      <ProjectFinancing financing={project.financing} />
      {project.places.length > 1 && <p className="project-route">{i18n.t("project.route")}</p>}
      <p className="event-label">{i18n.t("source.label")}</p>
      <ul className="source-list">
        {project.sources.map((id) => (
          <li key={id}>
            <SourceLine source={sourceOf(book, id)} />
          </li>
        ))}
      </ul>
      <MissingRows of={["sources"]} />
      <Neighbours project={project} />
    </>
  );
}

/** In the order of the map's table; with none of its layers shown, among those of its own layer. */
function Neighbours({ project }: { readonly project: Project }) {
  const { view, setView } = useView();
  const book = useBook();
  const i18n = useI18n();
  const { projects } = useMemo(() => {
    const shown = projectSeries(book, view);
    return shown.projects.length > 1 ? shown : projectSeries(book, { ...view, layers: layersOf(project.kind) });
  }, [book, view, project.kind]);
  const at = projects.findIndex(({ open }) => open);
  if (at < 0 || projects.length < 2) return null;
  const step = (by: 1 | -1) => {
    const next = projects[(at + by + projects.length) % projects.length];
    if (next) setView({ project: next.project.id });
  };
  return (
    <p className="project-steps">
      <button type="button" onClick={() => step(-1)}>
        ← {i18n.t("project.previous")}
      </button>
      <span>{i18n.t("project.position", { position: at + 1, count: projects.length })}</span>
      <button type="button" onClick={() => step(1)}>
        {i18n.t("project.next")} →
      </button>
    </p>
  );
}
