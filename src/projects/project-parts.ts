import { useQueries } from "@tanstack/react-query";
import { loadMessages } from "../i18n/languages.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { I18n } from "../i18n/i18n.ts";
import { useView } from "../view/use-view.ts";
import { useLoadedData } from "../shell/dataset-provider.tsx";
import { messagesOnUse } from "../i18n/messages-on-use.ts";
import { asksForProjects } from "../shell/page-tables.ts";

async function loadParts(i18n: I18n) {
  const [messages, { mapWithProjects }, { ProjectCard }, { ProjectChoice }, { ProjectHint }, { NumberedProjects }] =
    await Promise.all([
      loadMessages(i18n.lang, "projects"),
      import("../charts/map/projects/map-with-projects.tsx"),
      import("./project-card.tsx"),
      import("./project-choice.tsx"),
      import("./project-hint.tsx"),
      import("./numbered-projects.tsx"),
      messagesOnUse(),
    ]);
  i18n.learn(messages);
  return { mapWithProjects, ProjectCard, ProjectChoice, ProjectHint, NumberedProjects };
}

/** Components and messages of projects: loaded, like their table, when the view or the reader first asks for them. */
export function useProjectParts(asked = false) {
  const { view } = useView();
  const i18n = useI18n();
  const wanted = asked || asksForProjects(view);
  const [{ data, isError, refetch }] = useQueries({
    queries: [
      {
        queryKey: ["code", "projects"],
        queryFn: () => loadParts(i18n),
        enabled: wanted,
        staleTime: Number.POSITIVE_INFINITY,
        retry: 1,
        // What shows that it failed would otherwise ask again, and give way to what shows that it is awaited.
        retryOnMount: false,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
    ],
  });
  return { wanted, parts: wanted ? data : undefined, failed: wanted && isError, retry: () => void refetch() };
}

/** Whether projects that the view asks for are still on their way: their table, or what draws them. */
export function useProjectsToCome(): boolean {
  const { wanted, parts, failed } = useProjectParts();
  const { pending } = useLoadedData();
  return wanted && !failed && (pending.has("projects") || !parts);
}
