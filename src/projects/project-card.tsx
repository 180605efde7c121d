import "./projects.css";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { useRowsToCome } from "../figures/whole-tables.tsx";
import { useBook, useLoadedData } from "../shell/dataset-provider.tsx";
import { keepClear } from "../ui/dom/keep-clear.ts";
import { openedCluster } from "./opened-cluster.ts";
import { useStore } from "../ui/use-store.ts";
import { ProjectList } from "./project-list.tsx";
import { ProjectText } from "./project-text.tsx";
import { isUnderModal } from "../ui/dom/under-modal.ts";

/** The open project, or else the projects that the chosen mark stands for. */
export function ProjectCard() {
  const { view } = useView();
  const { pending, failures } = useLoadedData();
  const { projects } = useBook().dataset;
  const cluster = useStore(openedCluster);
  // As long as the table is not there, the map's panel says why.
  if (pending.has("projects") || failures.has("projects")) return null;
  if (view.project !== null) return <OpenProject id={view.project} />;
  if (!cluster) return null;
  return (
    <Card about={cluster.projects.join(" ")} first onClose={() => openedCluster.set(null)}>
      <ProjectList projects={projects.filter(({ id }) => cluster.projects.includes(id))} />
    </Card>
  );
}

function OpenProject({ id }: { readonly id: string }) {
  const { setView } = useView();
  const project = useBook().dataset.projects.find((one) => one.id === id);
  if (useRowsToCome("sources")) return null;
  return (
    <Card about={id} onClose={() => setView({ project: null })}>
      {project ? <ProjectText project={project} /> : <UnknownProject id={id} />}
    </Card>
  );
}

/** Beside the page, clear of its mark; gives the focus back. */
function Card({
  about,
  first = false,
  onClose,
  children,
}: {
  /** Ids of the projects shown, divided by spaces. */
  readonly about: string;
  /** What it shows is no part of the view: Escape closes it before anything below hears of it. */
  readonly first?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const i18n = useI18n();
  const card = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    const mark = markOf(about);
    if (card.current && mark) keepClear(card.current, mark);
    card.current?.focus({ preventScroll: true });
    if (card.current) card.current.scrollTop = 0;
    return () => {
      // Unless the reader has moved on.
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      markOf(about)?.focus({ preventScroll: true });
    };
  }, [about]);

  // As soon as it is seen: a key that is pressed at once closes it too.
  useLayoutEffect(() => {
    if (!first) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isUnderModal()) return;
      event.preventDefault();
      close.current();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [first]);

  return (
    <aside ref={card} className="event-card project-card" aria-labelledby="project-card-title" tabIndex={-1}>
      <button type="button" className="close" onClick={onClose} aria-label={i18n.t("action.close")}>
        ×
      </button>
      {children}
    </aside>
  );
}

/** The mark on the map that stands for a project, alone or among others, or for a group of them. */
function markOf(about: string): SVGElement | null {
  const id = CSS.escape(about);
  const group = about.replaceAll('"', "");
  return document.querySelector<SVGElement>(
    `[data-chart] [data-project="${id}"], [data-chart] [data-projects~="${id}"], [data-chart] [data-projects="${group}"]`,
  );
}

/** In place of a project with an unknown id, or that no source had reported by the view's day. */
function UnknownProject({ id }: { readonly id: string }) {
  const { view } = useView();
  const { projects } = useLoadedData().book.dataset;
  const i18n = useI18n();
  const project = projects.find((candidate) => candidate.id === id);
  return (
    <p id="project-card-title" role="status">
      {project && view.asof !== null
        ? i18n.t("event.unknown-yet", { event: project.name, date: i18n.date(view.asof) })
        : i18n.t("project.unknown", { id })}
    </p>
  );
}
