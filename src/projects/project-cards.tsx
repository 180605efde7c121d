import { useEscape } from "../view/use-escape.ts";
import { useView } from "../view/use-view.ts";
import { openedCluster } from "./opened-cluster.ts";
import { useStore } from "../ui/use-store.ts";
import { useProjectParts } from "./project-parts.ts";

/** Room for the open project's card, and for the list of those that one mark stands for. */
export function ProjectCards() {
  const { view } = useView();
  const cluster = useStore(openedCluster);
  const { parts } = useProjectParts();
  // One card at a time: an event comes first.
  const isFree = view.event === null;
  useEscape("project", isFree && view.project !== null);
  return parts && isFree && (view.project !== null || cluster) ? <parts.ProjectCard /> : null;
}
