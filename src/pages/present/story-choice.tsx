import { useQuery } from "@tanstack/react-query";
import { DeckDialog } from "../../deck/deck-dialog.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { plainHref, storyPath, useSite } from "../../shell/site.tsx";
import { loadStory, storyIds } from "../../stories/stories.ts";

/** Every story of the site, each a link to its slides. */
export function StoryChoice({ onClose }: { readonly onClose: () => void }) {
  const i18n = useI18n();
  const site = useSite();
  const { data: stories = [] } = useQuery({
    queryKey: ["stories", "all", i18n.lang],
    queryFn: () => Promise.all(storyIds.map(async (id) => ({ id, ...(await loadStory(id, i18n.lang)) }))),
    staleTime: Infinity,
  });
  return (
    <DeckDialog title={i18n.t("present.stories")} onClose={onClose}>
      <ul className="deck-stories">
        {stories.map(({ id, title, lang, steps }) => (
          <li key={id}>
            <a
              href={plainHref(site, storyPath(id))}
              lang={lang === i18n.lang ? undefined : lang}
              aria-current={site.path === storyPath(id) ? "page" : undefined}
            >
              {title}
            </a>{" "}
            <span>{i18n.t("present.stories.slides", { count: steps.length })}</span>
          </li>
        ))}
      </ul>
    </DeckDialog>
  );
}
