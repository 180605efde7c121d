import { useQueries } from "@tanstack/react-query";
import { useView } from "../view/use-view.ts";
import { asksForProjects } from "./tables-on-demand.ts";

async function loadParts() {
  const [{ mapWithProjects }, { ProjectCard }, { ProjectChoice }, { ProjectHint }] = await Promise.all([
    import("../charts/map/projects/map-with-projects.tsx"),
    import("./project-card.tsx"),
    import("./project-choice.tsx"),
    import("./project-hint.tsx"),
  ]);
  return { mapWithProjects, ProjectCard, ProjectChoice, ProjectHint };
}

/** What draws projects and tells of them: loaded, like their table, when the view or the reader first asks for it. */
export function useProjectParts(asked = false) {
  const { view } = useView();
  const wanted = asked || asksForProjects(view);
  const [{ data, isError, refetch }] = useQueries({
    queries: [
      {
        queryKey: ["code", "projects"],
        queryFn: loadParts,
        enabled: wanted,
        staleTime: Number.POSITIVE_INFINITY,
        retry: 1,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
    ],
  });
  return { wanted, parts: wanted ? data : undefined, failed: wanted && isError, retry: () => void refetch() };
}
