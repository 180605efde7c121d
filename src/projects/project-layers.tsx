import "./projects.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { projectLayers } from "../view/view.ts";
import { useProjectParts } from "./project-parts.ts";
import { isUnderModal } from "../ui/dom/under-modal.ts";

/** The switches of the map's projects, folded away: what they hold is loaded when they are opened. */
export function ProjectLayers() {
  const { view } = useView();
  const i18n = useI18n();
  const box = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const { parts, failed, retry } = useProjectParts(open);
  const count = projectLayers.filter((layer) => view.layers.includes(layer)).length;

  useEffect(() => {
    const details = box.current;
    if (!open || !details) return;
    const close = (event: Event) => {
      if (isUnderModal()) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        event.preventDefault();
        details.querySelector("summary")?.focus();
      } else if (details.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener("keydown", close, { capture: true });
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("keydown", close, { capture: true });
      document.removeEventListener("pointerdown", close);
    };
  }, [open]);

  let content: ReactNode = <p>{i18n.t("loading")}</p>;
  if (parts) content = <parts.ProjectChoice />;
  else if (failed) {
    content = (
      <button type="button" onClick={retry}>
        {i18n.t("action.retry")}
      </button>
    );
  }
  return (
    <details ref={box} className="project-layers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t("layer.projects", { count })}</summary>
      <div>{open && content}</div>
    </details>
  );
}
