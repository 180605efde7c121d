import { useQueries } from "@tanstack/react-query";
import { loadMessages } from "../i18n/languages.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { Words } from "../i18n/words.ts";
import { useView } from "../view/use-view.ts";
import { asksForProjects } from "./tables-on-demand.ts";

async function loadParts(words: Words) {
  const [messages, { mapWithProjects }, { ProjectCard }, { ProjectChoice }, { ProjectHint }] = await Promise.all([
    loadMessages(words.lang, "projects"),
    import("../charts/map/projects/map-with-projects.tsx"),
    import("./project-card.tsx"),
    import("./project-choice.tsx"),
    import("./project-hint.tsx"),
  ]);
  words.learn(messages);
  return { mapWithProjects, ProjectCard, ProjectChoice, ProjectHint };
}

/** What draws projects and tells of them: loaded, like their table, when the view or the reader first asks for it. */
export function useProjectParts(asked = false) {
  const { view } = useView();
  const words = useWords();
  const wanted = asked || asksForProjects(view);
  const [{ data, isError, refetch }] = useQueries({
    queries: [
      {
        queryKey: ["code", "projects"],
        queryFn: () => loadParts(words),
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
