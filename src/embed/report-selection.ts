import { markTarget } from "../charts/parts/marks/mark-target.ts";
import { postToHost } from "./host-messages.ts";

/** Tells the host of every mark that the reader chooses. */
export function reportSelection(): void {
  document.addEventListener("click", tell);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") tell(event);
  });
}

/** The reader's own doing only: what is done again for them has been told. */
function tell(event: Event): void {
  const target = event.isTrusted ? markTarget(event.target) : null;
  if (!target?.element.closest(".chart-body")) return;
  const { country, year, event: id, projects } = target;
  postToHost({ type: "select", country, year, event: id, project: projects[0] ?? null });
}
